import type { Instant } from "../basics.js";
import type { StoredCommand } from "./storage.js";

/** One row as a tab holds it. */
export interface OutboxEntry<C> {
  row: StoredCommand<C>;
  /** Given in this tab: its refusal is told here. */
  readonly mine: boolean;
  written: "writing" | "written" | "failed";
  /** A server may have heard it. */
  tried: boolean;
  /** Calls off the timer that it waits for. */
  callOff: (() => void) | undefined;
}

/** A row of another tab, or of before a reload. */
export function entryOf<C>(row: StoredCommand<C>): OutboxEntry<C> {
  return { row, mine: false, written: "written", tried: true, callOff: undefined };
}

/** The rows of an outbox in the order they were given in. */
export interface OutboxLine<C> {
  readonly size: number;
  get(key: string): OutboxEntry<C> | undefined;
  put(entry: OutboxEntry<C>): void;
  delete(key: string): void;
  all(): Iterable<OutboxEntry<C>>;
  /** An order behind that of every row seen so far, whatever the clock says. */
  orderAt(now: Instant): string;
}

const instantLength = 24;

/** When a row was given, as its tab's clock stood. */
export function writtenAt({ order }: Pick<StoredCommand<unknown>, "order">): Instant {
  return order.slice(0, instantLength);
}

/** An empty line. */
export function createOutboxLine<C extends { readonly key: string }>(): OutboxLine<C> {
  let entries = new Map<string, OutboxEntry<C>>();
  let last: StoredCommand<C> | undefined;
  let newest: Instant = "";
  let count = 0;

  function meet(row: StoredCommand<C>): void {
    const at = writtenAt(row);
    const number = Number(row.order.slice(instantLength + 1)) || 0;
    if (at < newest) return;
    count = at > newest ? number + 1 : Math.max(count, number + 1);
    newest = at;
  }

  return {
    get size() {
      return entries.size;
    },
    get: (key) => entries.get(key),
    put(entry) {
      meet(entry.row);
      const isBehind = !last || entries.size === 0 || compare(last, entry.row) <= 0;
      entries.set(entry.row.command.key, entry);
      if (isBehind) last = entry.row;
      // A row of another tab may belong further ahead.
      else entries = new Map([...entries].sort(([, one], [, other]) => compare(one.row, other.row)));
    },
    delete: (key) => void entries.delete(key),
    all: () => entries.values(),
    orderAt(now) {
      // A clock that was set back must not put what comes later before what came earlier.
      if (now > newest) [newest, count] = [now, 0];
      return `${newest}-${String(count++).padStart(9, "0")}`;
    },
  };
}

function compare<C extends { readonly key: string }>(one: StoredCommand<C>, other: StoredCommand<C>): number {
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.command.key === other.command.key ? 0 : one.command.key < other.command.key ? -1 : 1;
}
