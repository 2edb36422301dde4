import type { Page } from "../basics.js";
import type { InteractionKind } from "../networks.js";
import type { Interaction, Queue } from "./interaction.js";

/** Which interactions a list shows; what is absent does not narrow. */
export interface InteractionFilter {
  readonly queues?: readonly Queue[];
  readonly read?: "unread" | "read";
  /** Members, teams, and `null` for nobody. */
  readonly ownerIds?: readonly (string | null)[];
  readonly kinds?: readonly InteractionKind[];
  readonly channelIds?: readonly string[];
  readonly tags?: readonly string[];
  /** `true` only snoozed ones, `false` only those awake. */
  readonly snoozed?: boolean;
  /** Words to look for; only a backend can. */
  readonly text?: string;
}

/** Looks a record up by its id. */
export type Look = (id: string) => Interaction | undefined;

/** Whether an interaction belongs in a list; the one definition that stores repeat. */
export function matches(
  it: Interaction,
  { queues, read, ownerIds, kinds, channelIds, tags, snoozed }: InteractionFilter,
): boolean {
  return (
    (!queues || queues.includes(it.queue)) &&
    (!read || it.read === read) &&
    (!ownerIds || ownerIds.includes(it.ownerId)) &&
    (!kinds || kinds.includes(it.kind)) &&
    (!channelIds || channelIds.includes(it.channelId)) &&
    (!tags || tags.some((tag) => it.tags.includes(tag))) &&
    (snoozed === undefined || snoozed === (it.snoozedUntil !== null))
  );
}

/** The order of every list: latest activity first, then by id; total. */
export function newestFirst(
  one: Pick<Interaction, "id" | "lastActivityAt">,
  other: Pick<Interaction, "id" | "lastActivityAt">,
): number {
  if (one.lastActivityAt !== other.lastActivityAt) return one.lastActivityAt > other.lastActivityAt ? -1 : 1;
  return one.id === other.id ? 0 : one.id > other.id ? -1 : 1;
}

/** Where a list goes on after an interaction: a place, never a record, which may move. */
export function placeOf({ lastActivityAt, id }: Pick<Interaction, "id" | "lastActivityAt">): string {
  return `${lastActivityAt}|${id}`;
}

/** A window of the server's list with all that changed since laid over it; `keep` stays though it no longer matches. */
export function shownIn(
  { records, next }: Pick<Page<Interaction>, "records" | "next">,
  filter: InteractionFilter,
  changed: Iterable<string>,
  look: Look,
  keep?: string,
): readonly Interaction[] {
  // The place where the window ends, as it was loaded. Not the record that stood there: it may have moved to the top since.
  const edge = next === null ? undefined : records.at(-1);
  const ids = new Set([...records.map(({ id }) => id), ...changed]);
  return [...ids]
    .flatMap((id) => look(id) ?? [])
    .filter((it) => it.id === keep || (matches(it, filter) && (!edge || newestFirst(it, edge) <= 0)))
    .sort(newestFirst);
}

/** A total, corrected by what changed since it was counted. */
export function countIn(
  total: number,
  filter: InteractionFilter,
  changed: Iterable<string>,
  was: Look,
  look: Look,
): number {
  const counts = (it: Interaction | undefined) => Number(it !== undefined && matches(it, filter));
  return [...changed].reduce((sum, id) => sum + counts(look(id)) - counts(was(id)), total);
}
