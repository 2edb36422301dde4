import { between, second, type FeedEvent, type Moment, type RecordBase, type Refusal } from "../basics.js";
import { sameValue } from "../basics/same-value.js";
import type { Context } from "./context.js";

/** For how long an act can be taken back. */
export const undoWindow: number = 30 * second;

/** What `undo` is told: the key of the act to take back. */
export interface UndoInput {
  readonly of: string;
}

const timer = "autoResolveAt";
const bookkeeping: ReadonlySet<string> = new Set(["version", "lastActivityAt", timer, "editedAt", "editedBy"]);

/** What stands against taking an act back: only its giver may, within the window, while everything it changed still is as it left it. */
export function undoRefusal(record: RecordBase, { of }: UndoInput, { at, by }: Moment, { eventOf }: Context): Refusal {
  const event = eventOf(of);
  if (!event || event.id !== record.id || event.was === null) return "undo.nothing";
  if (event.by !== by) return "undo.notYours";
  if (between(event.at, at) > undoWindow) return "undo.tooLate";
  const left = resultOf(event);
  return changedFields(event).every((field) => sameValue(valueOf(record, field), valueOf(left, field)))
    ? undefined
    : "undo.changedSince";
}

/** The fields of a record as they were before an act; nothing else is touched. */
export function undoChange<R extends RecordBase>(
  record: R,
  { of }: UndoInput,
  _moment: Moment,
  { eventOf }: Context,
): Partial<R> {
  const event = eventOf(of);
  if (!event?.was) return {};
  const { was } = event;
  // Its timer goes back with it, unless something newer has wound it since.
  const isAsLeft = sameValue(valueOf(record, timer), valueOf(resultOf(event), timer));
  return Object.fromEntries(
    [...changedFields(event), ...(isAsLeft ? [timer] : [])]
      .filter((field) => field in was)
      .map((field) => [field, valueOf(was, field)]),
  ) as Partial<R>;
}

/** Names of the fields that an act changed, its bookkeeping apart. */
export function changedFields(event: FeedEvent): readonly string[] {
  const left = resultOf(event);
  if (!left || !event.was) return [];
  const { was } = event;
  return Object.keys(left).filter(
    (field) => !bookkeeping.has(field) && !sameValue(valueOf(left, field), valueOf(was, field)),
  );
}

function resultOf(event: FeedEvent): RecordBase | undefined {
  return event.records.find(({ id }) => id === event.id);
}

function valueOf(record: RecordBase | undefined, field: string): unknown {
  return record && (record as RecordBase & Record<string, unknown>)[field];
}
