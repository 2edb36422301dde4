import { asBackendError, BackendError, second } from "../basics.js";
import { inTime } from "./in-time.js";
import { createTurns } from "./turns.js";
import { createOutboxCall } from "./outbox-call.js";
import { createOutboxLine, entryOf, type OutboxEntry } from "./outbox-line.js";
import type { Outbox, OutboxOptions, OutboxState, Sendable } from "./outbox-port.js";
import { createRecentKeys } from "./recent-keys.js";
import { retryDelay } from "./retry.js";
import type { StoredCommand } from "./storage.js";

const lanes = 4;
const storageTime: number = 10 * second;
/** How long a refusal waits for the tab that gave the command. */
const tellWithin: number = 3 * second;

/**
 * Write first, send second: in order per record, once per key, again after a fault, across reloads and tabs.
 *
 * One tab sends for all; two senders at once are harmless, as the server hears each key once.
 */
export function createOutbox<C extends Sendable, A>(options: OutboxOptions<C, A>): Outbox<C> {
  const { storage, platform, knows = () => true, onAnswer, onRefusal, onHeard, onVanished, onState } = options;
  const { giveBack = async () => {} } = options;
  const answerTo = createOutboxCall(options);
  const line = createOutboxLine<C>();
  const gone = createRecentKeys();
  const busy = new Map<string, string>();
  const waiting = new Set<string>();
  const untold = new Set<string>();
  const writes = createTurns();
  let stopped = new AbortController();
  let unwatch = () => {};
  let leading = false;
  let paused: OutboxState["paused"] = null;
  let resumed = 0;
  let stored: OutboxState["storage"] = "ok";
  let looked: Promise<void> = Promise.resolve();
  let isLooking = false;
  let lookAgain = false;

  const tell = () => onState({ unsent: line.size - untold.size, paused, storage: stored, retrying: [...waiting] });
  const kept = async <T>(work: () => Promise<T>) =>
    inTime(platform, storageTime, () => new BackendError("storage-unavailable"), work());

  function rest(entry: OutboxEntry<C>): void {
    entry.callOff?.();
    entry.callOff = undefined;
    waiting.delete(entry.row.command.key);
  }

  // The row goes from storage beside, not before, what comes next: a row that stays there is heard by the server a second time, without effect.
  function drop(entry: OutboxEntry<C>, isBack = false): Promise<void> {
    const { command } = entry.row;
    const { key } = command;
    rest(entry);
    line.delete(key);
    untold.delete(key);
    gone.add(key);
    tell();
    const writing = writes.idle(command.id);
    const remove = async () => {
      // What is still being written would come after all.
      if (writing) await writing;
      if (isBack) await giveBack(command);
      await storage.removeCommand(key);
    };
    return kept(remove).catch(() => undefined);
  }

  function refuse(entry: OutboxEntry<C>, error: Parameters<typeof onRefusal>[1]): void {
    void drop(entry, true);
    onRefusal(entry.row.command, error);
  }

  // The next row of each record that nothing stands before; what is still being written holds its place.
  function pump(): void {
    if (paused || stopped.signal.aborted) return;
    const taken = new Set(busy.values());
    for (const entry of line.all()) {
      if (busy.size >= lanes) return;
      const { command, refused } = entry.row;
      if (refused || taken.has(command.id)) continue;
      taken.add(command.id);
      const isOurs = leading || entry.written === "failed";
      if (isOurs && entry.written !== "writing" && !entry.callOff) void attempt(entry);
    }
  }

  async function attempt(entry: OutboxEntry<C>): Promise<void> {
    const { command } = entry.row;
    const era = resumed;
    busy.set(command.key, command.id);
    entry.tried = true;
    try {
      onAnswer(command, await answerTo(entry.row, stopped.signal));
      const found = line.get(command.key);
      if (found) void drop(found);
    } catch (error) {
      const found = line.get(command.key);
      if (found && !stopped.signal.aborted) failed(found, asBackendError(error), era);
    } finally {
      busy.delete(command.key);
      // Where another tab has taken the lead meanwhile, it may have finished what we gave up.
      if (!leading) void look();
      pump();
    }
  }

  function failed(entry: OutboxEntry<C>, error: BackendError, era: number): void {
    const { row } = entry;
    const { key } = row.command;
    if (error.code === "unauthenticated") {
      // A call from before somebody signed in again says nothing of now.
      if (era === resumed) paused = "unauthenticated";
      return tell();
    }
    if (error.retry) {
      entry.row = { ...row, attempts: row.attempts + 1 };
      const delay = retryDelay(row.attempts, platform.random(), error.facts.retryAfterSeconds);
      waiting.add(key);
      entry.callOff = platform.after(delay, () => {
        rest(entry);
        tell();
        pump();
      });
      return tell();
    }
    if (entry.mine) return refuse(entry, error);
    const { reason, rule } = error.facts;
    const refused = { code: error.code, ...(reason !== undefined && { reason }), ...(rule !== undefined && { rule }) };
    entry.row = { ...row, refused };
    void kept(() => storage.putCommand(entry.row)).catch(() => undefined);
    tellForOthers();
    tell();
  }

  // The tab that gave the command tells its refusal; where that tab is gone, the one that sends does.
  function tellForOthers(): void {
    for (const entry of line.all()) {
      if (!entry.row.refused) continue;
      untold.add(entry.row.command.key);
      if (!leading || entry.callOff) continue;
      entry.callOff = platform.after(tellWithin, () => {
        entry.callOff = undefined;
        void look().then(() => {
          const { command, refused } = entry.row;
          if (refused && line.get(command.key) === entry) refuse(entry, refused);
        });
      });
    }
  }

  function adopt(found: readonly StoredCommand<C>[]): void {
    const heard: C[] = [];
    for (const row of found) {
      const { command, refused } = row;
      const known = line.get(command.key);
      if (known && refused && known.mine) refuse(known, refused);
      else if (known && refused) known.row = row;
      else if (!known && !gone.has(command.key) && knows(command)) {
        line.put(entryOf(row));
        heard.push(command);
      }
    }
    if (heard.length > 0) onHeard(heard);
    tellForOthers();
  }

  // Others have written: their rows are taken in, and rows of ours that are not there any more were sent by another tab.
  async function lookOnce(): Promise<void> {
    const before = [...line.all()].filter(({ written }) => written === "written");
    const found = await kept(() => storage.commands()).catch(() => undefined);
    if (!found || stopped.signal.aborted) return;
    adopt(found);
    const left = new Set(found.map(({ command }) => command.key));
    for (const entry of before) {
      const { command } = entry.row;
      if (left.has(command.key) || busy.has(command.key) || line.get(command.key) !== entry) continue;
      void drop(entry);
      onVanished(command);
    }
    tell();
    pump();
  }

  // One reading at a time; whoever asks meanwhile gets one that begins afterwards.
  function look(): Promise<void> {
    lookAgain = true;
    if (!isLooking) looked = lookWhileAsked();
    return looked;
  }

  async function lookWhileAsked(): Promise<void> {
    isLooking = true;
    try {
      while (lookAgain && !stopped.signal.aborted) {
        lookAgain = false;
        await lookOnce();
      }
    } finally {
      isLooking = false;
    }
  }

  function lead(held: AbortSignal, life: AbortSignal): void {
    if (held.aborted || life.aborted) return;
    leading = true;
    held.addEventListener("abort", () => (leading = false), { once: true });
    void look();
    pump();
  }

  function watched(): () => void {
    try {
      return storage.watch(() => void look());
    } catch {
      return () => {};
    }
  }

  return {
    async add(command, carried) {
      const row: StoredCommand<C> = { command, order: line.orderAt(platform.now()), attempts: 0, refused: null };
      const entry: OutboxEntry<C> = { row, mine: true, written: "writing", tried: false, callOff: undefined };
      line.put(entry);
      tell();
      try {
        // One record's rows one after another: what another tab reads first must be what was given first.
        await writes.run(command.id, () => kept(() => storage.putCommand(row, carried)));
        entry.written = "written";
        stored = "ok";
      } catch {
        entry.written = "failed";
        stored = "unavailable";
      }
      tell();
      pump();
      return entry.written === "written";
    },
    async cancel(key) {
      const entry = line.get(key);
      // Only the tab that sends knows that a row which others can read has not left.
      if (!entry || entry.tried || !(leading || entry.written === "failed")) return false;
      await drop(entry, true);
      return true;
    },
    async load() {
      if (stopped.signal.aborted) stopped = new AbortController();
      const { signal } = stopped;
      paused = null;
      unwatch();
      unwatch = watched();
      const found = await kept(() => storage.commands()).catch(() => {
        stored = "unavailable";
        return [];
      });
      if (signal.aborted) return [];
      for (const row of found) {
        const { command, refused } = row;
        if (refused && !line.get(command.key) && knows(command)) refuse(entryOf(row), refused);
      }
      adopt(found);
      // What another tab finished while we read would stay with us for ever.
      void look();
      try {
        storage.lead((held) => lead(held, signal), signal);
      } catch {
        // Two senders at once are harmless, none would not be.
        lead(signal, signal);
      }
      tell();
      return [...line.all()].map(({ row }) => row.command);
    },
    resume() {
      paused = null;
      resumed++;
      for (const entry of line.all()) if (waiting.has(entry.row.command.key)) rest(entry);
      tell();
      pump();
    },
    settled(key) {
      const entry = line.get(key);
      if (!entry) return;
      void drop(entry);
      pump();
    },
    stop() {
      stopped.abort();
      leading = false;
      unwatch();
      for (const entry of line.all()) rest(entry);
    },
  };
}
