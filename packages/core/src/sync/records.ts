import { proxy, ref } from "valtio/vanilla";
import type { RecordBase } from "../basics.js";

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
  /** Lays a command over the truth. */
  press(command: C): void;
  /** Takes a command off again: it was answered, told by the feed, or refused. */
  settle(key: string): void;
  pending(): readonly C[];
  /** The records that pending commands touch or make. */
  touched(): ReadonlySet<string>;
  /** Shown records that no server has said yet, e.g. the message of a reply under way. */
  made(): readonly R[];
  /** Hears the ids that look different now. */
  onChange(heard: (ids: readonly string[]) => void): () => void;
  forget(): void;
}

interface Pending<R, C> {
  readonly command: C;
  outcome: readonly R[];
}

/** Records over `carryOut`, which answers what a command makes of a record, or nothing where it may not be done. */
export function createRecords<R extends RecordBase, C extends { readonly key: string; readonly id: string }>(
  carryOut: (record: R | undefined, command: C) => readonly R[],
): Records<R, C> {
  const truth = new Map<string, R>();
  const cells = new Map<string, Cell<R>>();
  let pending: Pending<R, C>[] = [];
  const listeners = new Set<(ids: readonly string[]) => void>();
  const shownNow = new Map<string, R>();

  // The rules run again over new truth: a command that it no longer allows is skipped, so that no screen shows what no server would.
  function overlay(id: string): R | undefined {
    let record = truth.get(id);
    for (const each of pending) {
      if (each.command.id === id) record = each.outcome.find((made) => made.id === id) ?? record;
      else record ??= each.outcome.find((made) => made.id === id);
    }
    return record;
  }

  function judgeAgain(): void {
    const seen = new Map<string, R | undefined>();
    for (const each of pending) {
      const { id } = each.command;
      each.outcome = carryOut(seen.has(id) ? seen.get(id) : truth.get(id), each.command);
      for (const made of each.outcome) seen.set(made.id, made);
    }
  }

  function show(ids: Iterable<string>): void {
    const changed: string[] = [];
    for (const id of new Set(ids)) {
      const record = overlay(id);
      if (record === shownNow.get(id)) continue;
      if (record) shownNow.set(id, record);
      else shownNow.delete(id);
      const cell = cells.get(id);
      if (cell) cell.record = record && ref(record);
      changed.push(id);
    }
    if (changed.length > 0) for (const heard of listeners) heard(changed);
  }

  const touchedBy = ({ command, outcome }: Pending<R, C>) => [command.id, ...outcome.map(({ id }) => id)];

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
        if (known && known.version >= record.version) continue;
        truth.set(record.id, Object.freeze(record));
        ids.push(record.id);
      }
      const before = pending.filter(({ command }) => ids.includes(command.id)).flatMap(touchedBy);
      judgeAgain();
      show([...ids, ...before, ...pending.flatMap(touchedBy)]);
    },
    press(command) {
      if (pending.some((each) => each.command.key === command.key)) return;
      pending.push({ command, outcome: [] });
      judgeAgain();
      show(pending.flatMap(touchedBy));
    },
    settle(key) {
      const gone = pending.find(({ command }) => command.key === key);
      if (!gone) return;
      const before = pending.flatMap(touchedBy);
      pending = pending.filter((each) => each !== gone);
      judgeAgain();
      show([...before, ...pending.flatMap(touchedBy)]);
    },
    pending: () => pending.map(({ command }) => command),
    touched: () => new Set(pending.flatMap(touchedBy)),
    made: () => pending.flatMap(({ outcome }) => outcome.filter(({ id }) => !truth.has(id))),
    onChange(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    forget() {
      const ids = [...truth.keys()];
      truth.clear();
      judgeAgain();
      show(ids);
    },
  };
}
