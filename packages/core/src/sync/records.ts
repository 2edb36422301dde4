import { proxy, ref } from "valtio/vanilla";
import type { RecordBase } from "../basics.js";
import { createPending } from "./pending.js";

/** A place on the screen's side for one record: subscribe to it, and only its changes are heard. */
export interface Cell<R> {
  record: R | undefined;
}

/** What the server last said, with the commands not yet confirmed on top. */
export interface Records<R extends RecordBase, C> {
  /** A proxy that holds the record as it is shown. */
  cell(id: string): Cell<R>;
  shown(id: string): R | undefined;
  truth(id: string): R | undefined;
  /** Takes newer versions only. */
  learn(records: Iterable<R>): void;
  /** Lays commands over the truth. */
  press(...commands: readonly C[]): void;
  /** Takes a command off again: it was answered, told by the feed, or refused. */
  settle(key: string): void;
  pending(): readonly C[];
  /** The record that a pending command was judged on, and what it makes of it. */
  underWay(
    key: string,
  ): { readonly command: C; readonly on: R | undefined; readonly outcome: readonly R[] } | undefined;
  /** The records that pending commands touch or make. */
  touched(): ReadonlySet<string>;
  /** Shown records that no server has said yet, e.g. the message of a reply under way. */
  made(): readonly R[];
  /** Judges all pending commands again: what somebody may do has changed. */
  judgeAgain(): void;
  /** Hears the ids that look different now. */
  onChange(heard: (ids: readonly string[]) => void): () => void;
  /** Names ids that somebody needs, though no cell shows them. */
  hold(ids: () => Iterable<string>): () => void;
  /** Takes whatever comes next for each record, be it older: the server has gone back in time. */
  doubt(): void;
}

export interface RecordsOptions<R> {
  /** The ids of other records that a record's rules ask. */
  readonly leansOn?: (record: R) => readonly string[];
  /** How many records that nobody shows or holds are kept. */
  readonly limit?: number;
}

/** Records over `carryOut`, which answers what a command makes of a record, or nothing where it may not be done. */
export function createRecords<R extends RecordBase, C extends { readonly key: string; readonly id: string }>(
  carryOut: (record: R | undefined, command: C) => readonly R[],
  { leansOn = () => [], limit = 5_000 }: RecordsOptions<R> = {},
): Records<R, C> {
  const truth = new Map<string, R>();
  const cells = new Map<string, Cell<R>>();
  const shownNow = new Map<string, R>();
  const listeners = new Set<(ids: readonly string[]) => void>();
  const holders = new Set<() => Iterable<string>>();
  const doubted = new Set<string>();
  const pending = createPending<R, C>((id) => truth.get(id), carryOut, leansOn);
  let sweepAt = limit * 2;

  function show(ids: Iterable<string>): void {
    const changed: string[] = [];
    for (const id of new Set(ids)) {
      const record = pending.overlay(id);
      if (record === shownNow.get(id)) continue;
      if (record) shownNow.set(id, record);
      else shownNow.delete(id);
      const cell = cells.get(id);
      if (cell) cell.record = record && ref(record);
      changed.push(id);
    }
    if (changed.length > 0) for (const heard of listeners) heard(changed);
  }

  // A feed that runs for days must not fill the memory with what nobody looks at; the newest stay, as pages read meanwhile may be older.
  function sweep(): void {
    const needed = new Set([...cells.keys(), ...pending.touched(), ...[...holders].flatMap((ids) => [...ids()])]);
    const idle = [...truth.keys()].filter((id) => !needed.has(id));
    for (const id of idle.slice(0, Math.max(0, idle.length - limit))) {
      truth.delete(id);
      shownNow.delete(id);
      doubted.delete(id);
    }
    sweepAt = truth.size + limit;
  }

  return {
    cell(id) {
      let cell = cells.get(id);
      if (!cell) {
        const record = shownNow.get(id);
        cell = proxy<Cell<R>>({ record: record && ref(record) });
        cells.set(id, cell);
      }
      return cell;
    },
    shown: (id) => shownNow.get(id),
    truth: (id) => truth.get(id),
    learn(records) {
      const ids: string[] = [];
      for (const record of records) {
        const known = truth.get(record.id);
        if (known && known.version >= record.version && !doubted.delete(record.id)) continue;
        // Set anew, so that the order of the map is that of learning.
        truth.delete(record.id);
        truth.set(record.id, Object.freeze(record));
        doubted.delete(record.id);
        ids.push(record.id);
      }
      if (ids.length === 0) return;
      show(pending.judgeAgain(ids));
      if (truth.size > sweepAt) sweep();
    },
    press(...commands) {
      show(commands.flatMap((command) => (pending.get(command.key) ? [] : pending.add(command))));
    },
    settle: (key) => show(pending.remove(key)),
    pending: () => [...pending.all()].map(({ command }) => command),
    underWay: (key) => pending.get(key),
    touched: () => pending.touched(),
    made: () => [...pending.all()].flatMap(({ outcome }) => outcome.filter(({ id }) => !truth.has(id))),
    judgeAgain: () => show(pending.judgeAll()),
    onChange(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    hold(ids) {
      holders.add(ids);
      return () => holders.delete(ids);
    },
    doubt() {
      for (const id of truth.keys()) doubted.add(id);
    },
  };
}
