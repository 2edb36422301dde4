import type { RecordBase } from "../basics.js";

/** One command that is not yet confirmed, and what it makes of the record it is judged on. */
export interface PendingCommand<R, C> {
  readonly command: C;
  readonly place: number;
  on: R | undefined;
  outcome: readonly R[];
  /** The records that its judgement depends on. */
  reads: readonly string[];
}

/** Commands not yet confirmed, in order; judged again where what they depend on has changed, and only there. */
export interface PendingCommands<R, C> {
  get(key: string): PendingCommand<R, C> | undefined;
  all(): Iterable<PendingCommand<R, C>>;
  /** Judges a command behind all others; answers the records it touches. */
  add(command: C): readonly string[];
  /** Takes one off, and judges those that built on it; answers the records that may look different. */
  remove(key: string): readonly string[];
  /** Judges again what depends on these records; answers the records that may look different. */
  judgeAgain(ids: Iterable<string>): readonly string[];
  judgeAll(): readonly string[];
  touched(): ReadonlySet<string>;
  /** A record with everything laid over it. */
  overlay(id: string): R | undefined;
}

/** No commands yet, over a truth that somebody else keeps. */
export function createPending<R extends RecordBase, C extends { readonly key: string; readonly id: string }>(
  truth: (id: string) => R | undefined,
  carryOut: (record: R | undefined, command: C) => readonly R[],
  leansOn: (record: R) => readonly string[],
): PendingCommands<R, C> {
  type Each = PendingCommand<R, C>;
  const byKey = new Map<string, Each>();
  const touching = new Map<string, Set<Each>>();
  const reading = new Map<string, Set<Each>>();
  let places = 0;

  const touchedBy = ({ command, outcome }: Each) => [command.id, ...outcome.map(({ id }) => id)];
  const inOrder = (found: Iterable<Each>) => [...new Set(found)].sort((one, other) => one.place - other.place);
  const readersOf = (ids: Iterable<string>) => [...ids].flatMap((id) => [...(reading.get(id) ?? [])]);

  function enter(each: Each): void {
    for (const id of touchedBy(each)) put(touching, id, each);
    for (const id of each.reads) put(reading, id, each);
  }
  function leave(each: Each): void {
    for (const id of touchedBy(each)) take(touching, id, each);
    for (const id of each.reads) take(reading, id, each);
  }

  function overlay(id: string, before = Number.POSITIVE_INFINITY): R | undefined {
    let record = truth(id);
    for (const each of inOrder(touching.get(id) ?? [])) {
      if (each.place >= before) break;
      const made = each.outcome.find((one) => one.id === id);
      if (each.command.id === id) record = made ?? record;
      else record ??= made;
    }
    return record;
  }

  // The rules run again over new truth: a command that it no longer allows is skipped, so that no screen shows what no server would.
  function judge(each: Each): void {
    leave(each);
    each.on = overlay(each.command.id, each.place);
    each.outcome = carryOut(each.on, each.command);
    const about = each.on ?? each.outcome[0];
    each.reads = [each.command.id, ...(about ? leansOn(about) : [])];
    enter(each);
  }

  function judgeAgain(ids: Iterable<string>): readonly string[] {
    const changed = new Set(ids);
    let due = inOrder(readersOf(changed));
    for (let index = 0; index < due.length; index++) {
      const each = due[index];
      if (!each) break;
      const before = touchedBy(each);
      judge(each);
      const further = [...before, ...touchedBy(each)].filter((id) => !changed.has(id));
      if (further.length === 0) continue;
      for (const id of further) changed.add(id);
      const later = readersOf(further).filter(({ place }) => place > each.place);
      due = [...due.slice(0, index + 1), ...inOrder([...due.slice(index + 1), ...later])];
    }
    return [...changed];
  }

  return {
    get: (key) => byKey.get(key),
    all: () => byKey.values(),
    add(command) {
      const each: Each = { command, place: places++, on: undefined, outcome: [], reads: [] };
      byKey.set(command.key, each);
      judge(each);
      return touchedBy(each);
    },
    remove(key) {
      const each = byKey.get(key);
      if (!each) return [];
      byKey.delete(key);
      leave(each);
      return judgeAgain(touchedBy(each));
    },
    judgeAgain,
    judgeAll: () => judgeAgain(reading.keys()),
    touched: () => new Set(touching.keys()),
    overlay: (id) => overlay(id),
  };
}

function put<T>(index: Map<string, Set<T>>, id: string, each: T): void {
  const found = index.get(id);
  if (found) found.add(each);
  else index.set(id, new Set([each]));
}

function take<T>(index: Map<string, Set<T>>, id: string, each: T): void {
  const found = index.get(id);
  if (found?.delete(each) && found.size === 0) index.delete(id);
}
