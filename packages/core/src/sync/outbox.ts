import { asBackendError, type BackendError } from "../basics.js";
import type { Platform } from "./platform.js";
import { retryDelay } from "./retry.js";
import type { Storage, StoredCommand } from "./storage.js";

/** What an outbox needs of a command. */
export interface Sendable {
  readonly key: string;
  readonly id: string;
}

/** How sending stands. */
export interface OutboxState {
  /** Written down, not yet answered. */
  readonly unsent: number;
  /** `unauthenticated` until somebody signs in again. */
  readonly paused: "unauthenticated" | null;
  /** Whether commands survive a reload. */
  readonly storage: "ok" | "unavailable";
  /** The keys whose last attempt failed and that will be tried again. */
  readonly retrying: readonly string[];
}

export interface Outbox<C extends Sendable> {
  /** Writes a command down, then sends it; resolves when it is written. */
  add(command: C): Promise<void>;
  /** Takes back a command that was never tried; `false` where it is too late. */
  cancel(key: string): Promise<boolean>;
  /** Everything written and not yet answered, in order. */
  load(): Promise<readonly C[]>;
  /** Goes on now: the line is back, or somebody signed in. */
  resume(): void;
  /** The feed has told a command's event: it needs no answer any more. */
  settled(key: string): void;
  stop(): void;
}

export interface OutboxOptions<C extends Sendable, A> {
  readonly storage: Storage<C>;
  readonly platform: Platform;
  readonly send: (command: C, signal: AbortSignal) => Promise<A>;
  readonly onAnswer: (command: C, answer: A) => void;
  readonly onRefusal: (
    command: C,
    error: BackendError | { readonly code: string; readonly reason?: string; readonly rule?: string },
  ) => void;
  /** A command another tab has written. */
  readonly onHeard: (command: C) => void;
  /** A row another tab has sent: gone without our having seen the answer. */
  readonly onVanished: (command: C) => void;
  readonly onState: (state: OutboxState) => void;
}

const lanes = 4;

/**
 * Write first, send second: in order per record, once per key, again after a fault, across reloads and tabs.
 *
 * One tab sends for all; two senders at once are harmless, as the server hears each key once.
 */
export function createOutbox<C extends Sendable, A>({
  storage,
  platform,
  send,
  onAnswer,
  onRefusal,
  onHeard,
  onVanished,
  onState,
}: OutboxOptions<C, A>): Outbox<C> {
  const rows = new Map<string, StoredCommand<C>>();
  const unwritten = new Set<string>();
  const tried = new Set<string>();
  const busy = new Map<string, string>();
  const waitingUntil = new Map<string, () => void>();
  let stopped = new AbortController();
  let unwatch = () => {};
  let leading = false;
  let paused: OutboxState["paused"] = null;
  let stored: OutboxState["storage"] = "ok";
  let count = 0;

  const inOrder = () => [...rows.values()].sort((one, other) => (one.order < other.order ? -1 : 1));
  const tell = () => onState({ unsent: rows.size, paused, storage: stored, retrying: [...waitingUntil.keys()] });

  async function drop(key: string): Promise<void> {
    rows.delete(key);
    tried.delete(key);
    waitingUntil.get(key)?.();
    waitingUntil.delete(key);
    if (!unwritten.delete(key)) await storage.removeCommand(key).catch(() => undefined);
    tell();
  }

  // The next row of each record that nothing stands before; refused rows wait for their tab.
  function pump(): void {
    if (paused || stopped.signal.aborted) return;
    const taken = new Set(busy.values());
    for (const row of inOrder()) {
      if (busy.size >= lanes) return;
      const { key, id } = row.command;
      const mine = leading || unwritten.has(key);
      if (row.refused || taken.has(id) || !mine) continue;
      taken.add(id);
      if (!waitingUntil.has(key)) void attempt(row);
    }
  }

  async function attempt(row: StoredCommand<C>): Promise<void> {
    const { command } = row;
    busy.set(command.key, command.id);
    tried.add(command.key);
    try {
      const answer = await send(command, stopped.signal);
      onAnswer(command, answer);
      await drop(command.key);
    } catch (error) {
      if (!stopped.signal.aborted && rows.has(command.key)) await failed(row, asBackendError(error));
    } finally {
      busy.delete(command.key);
      pump();
    }
  }

  async function failed(row: StoredCommand<C>, error: BackendError): Promise<void> {
    const { key } = row.command;
    if (error.code === "unauthenticated") {
      paused = "unauthenticated";
      return tell();
    }
    if (error.retry) {
      rows.set(key, { ...row, attempts: row.attempts + 1 });
      const delay = retryDelay(row.attempts, platform.random(), error.facts.retryAfterSeconds);
      const cancel = platform.after(delay, () => {
        waitingUntil.delete(key);
        tell();
        pump();
      });
      waitingUntil.set(key, cancel);
      return tell();
    }
    const { reason, rule } = error.facts;
    if (mineToTell.has(key)) {
      onRefusal(row.command, error);
      return drop(key);
    }
    const refused = { code: error.code, ...(reason !== undefined && { reason }), ...(rule !== undefined && { rule }) };
    rows.set(key, { ...row, refused });
    await storage.putCommand({ ...row, refused }).catch(() => undefined);
  }

  const mineToTell = new Set<string>();

  async function look(): Promise<void> {
    const found = await storage.commands().catch(() => undefined);
    if (!found || stopped.signal.aborted) return;
    for (const row of found) {
      const { key } = row.command;
      if (row.refused && mineToTell.has(key) && rows.has(key)) {
        onRefusal(row.command, row.refused);
        await drop(key);
      } else if (!rows.has(key) && !mineToTell.has(key)) {
        rows.set(key, row);
        onHeard(row.command);
      }
    }
    const left = new Set(found.map(({ command }) => command.key));
    for (const { command } of inOrder()) {
      if (left.has(command.key) || unwritten.has(command.key) || busy.has(command.key)) continue;
      rows.delete(command.key);
      onVanished(command);
    }
    tell();
    pump();
  }

  return {
    async add(command) {
      const row: StoredCommand<C> = {
        command,
        order: `${platform.now()}-${String(count++).padStart(9, "0")}`,
        attempts: 0,
        refused: null,
      };
      mineToTell.add(command.key);
      unwritten.add(command.key);
      try {
        await storage.putCommand(row);
        unwritten.delete(command.key);
        stored = "ok";
      } catch {
        stored = "unavailable";
      }
      rows.set(command.key, row);
      tell();
      pump();
    },
    async cancel(key) {
      if (!rows.has(key) || tried.has(key)) return false;
      await drop(key);
      return true;
    },
    async load() {
      if (stopped.signal.aborted) stopped = new AbortController();
      unwatch();
      unwatch = storage.watch(() => void look());
      const found = await storage.commands().catch(() => {
        stored = "unavailable";
        return [];
      });
      for (const row of found) {
        rows.set(row.command.key, row);
        mineToTell.add(row.command.key);
      }
      const refusedEarlier = found.filter(({ refused }) => refused);
      for (const { command, refused } of refusedEarlier) {
        if (refused) onRefusal(command, refused);
        await drop(command.key);
      }
      storage.lead((signal) => {
        leading = true;
        signal.addEventListener("abort", () => (leading = false));
        void look();
        pump();
      }, stopped.signal);
      tell();
      return inOrder().map(({ command }) => command);
    },
    resume() {
      paused = null;
      for (const cancel of waitingUntil.values()) cancel();
      waitingUntil.clear();
      tell();
      pump();
    },
    settled(key) {
      if (rows.has(key)) void drop(key).then(pump);
    },
    stop() {
      stopped.abort();
      unwatch();
      for (const cancel of waitingUntil.values()) cancel();
    },
  };
}
