import { changedFields } from "../access/undo.js";
import type { FeedEvent, Instant } from "../basics.js";

/** One entry of an interaction's or a post's past: who did what, and which fields went from what to what. */
export interface HistoryEntry {
  readonly seq: number;
  readonly key: string;
  readonly type: string;
  readonly by: string;
  readonly at: Instant;
  readonly changed: Readonly<Record<string, { readonly was: unknown; readonly is: unknown }>>;
}

/** The entry that an event leaves in the history of its main record. */
export function historyOf(event: FeedEvent): HistoryEntry {
  const { seq, key, type, by, at, was } = event;
  const is = event.records.find(({ id }) => id === event.id);
  const value = (record: object | null | undefined, field: string): unknown =>
    record ? (record as Record<string, unknown>)[field] : null;
  const changed = Object.fromEntries(
    changedFields(event).map((field) => [field, { was: value(was, field), is: value(is, field) }]),
  );
  return { seq, key, type, by, at, changed };
}
