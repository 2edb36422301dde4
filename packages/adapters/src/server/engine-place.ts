import { BackendError, type Cursor, type Instant } from "@tidewire/core/basics";

/** A place in a list: a time, then an id. Never a record, which may move. */
export interface Place {
  readonly at: Instant;
  readonly id: string;
}

/** A place as a cursor. */
export function writePlace({ at, id }: Place): Cursor {
  return `${at}|${id}`;
}

/** The place that a cursor names; `null` for the beginning. */
export function readPlace(cursor: Cursor | null): Place | null {
  if (cursor === null) return null;
  const bar = cursor.indexOf("|");
  const at = cursor.slice(0, Math.max(bar, 0));
  if (bar < 0 || Number.isNaN(Date.parse(at)))
    throw new BackendError("invalid", { errors: [{ pointer: "/cursor", code: "cursor.unknown" }] });
  return { at, id: cursor.slice(bar + 1) };
}

/** Compares two places as text, which is the order of time. */
export function comparePlaces(one: Place, other: Place): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id === other.id ? 0 : one.id < other.id ? -1 : 1;
}
