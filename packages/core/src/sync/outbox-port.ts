import type { BackendError } from "../basics.js";
import type { Platform } from "./platform.js";
import type { CarriedDrafts, Storage } from "./storage.js";

/** What an outbox needs of a command. */
export interface Sendable {
  readonly key: string;
  readonly id: string;
}

/** How sending stands. */
export interface OutboxState {
  /** Given, not yet answered. */
  readonly unsent: number;
  /** `unauthenticated` until somebody signs in again. */
  readonly paused: "unauthenticated" | null;
  /** Whether commands survive a reload. */
  readonly storage: "ok" | "unavailable";
  /** The keys whose last attempt failed and that will be tried again. */
  readonly retrying: readonly string[];
}

/** Commands on their way to the backend. */
export interface Outbox<C extends Sendable> {
  /** Writes a command down with the drafts it was made of, then sends it; resolves to whether it could be written. */
  add(command: C, carried?: CarriedDrafts): Promise<boolean>;
  /** Takes back a command that was never tried; `false` where it is too late, or where only another tab could know. */
  cancel(key: string): Promise<boolean>;
  /** Takes in everything written and not yet answered, telling `onHeard` before anything is sent, and answers it in order. */
  load(): Promise<readonly C[]>;
  /** Goes on now: the line is back, or somebody signed in. */
  resume(): void;
  /** The feed has told a command's event: it needs no answer any more. */
  settled(key: string): void;
  /** Sends no more, until loaded again. */
  stop(): void;
}

export interface OutboxOptions<C extends Sendable, A> {
  readonly storage: Storage<C>;
  readonly platform: Platform;
  readonly send: (command: C, signal: AbortSignal) => Promise<A>;
  /** What a command did that may have arrived long ago; `undefined` if it never arrived. */
  readonly confirm?: (command: C, signal: AbortSignal) => Promise<A | undefined>;
  /** Whether a command was written under rules that no server of today takes. */
  readonly isOutdated?: (command: C) => boolean;
  /** Whether this release can read a command at all; one that it can't stays where it is. */
  readonly knows?: (command: C) => boolean;
  /** Keeps what somebody wrote, before the row of a command that was refused or taken back goes. */
  readonly giveBack?: (command: C) => Promise<void>;
  readonly onAnswer: (command: C, answer: A) => void;
  readonly onRefusal: (
    command: C,
    error: BackendError | { readonly code: string; readonly reason?: string; readonly rule?: string },
  ) => void;
  /** Commands of another tab, or of before a reload. */
  readonly onHeard: (commands: readonly C[]) => void;
  /** A row another tab has sent: gone without our having seen the answer. */
  readonly onVanished: (command: C) => void;
  readonly onState: (state: OutboxState) => void;
}
