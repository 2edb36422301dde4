import type { Backend } from "../backend/backend.js";
import type { Session } from "../backend/session.js";
import { asBackendError, between, minute, second, type BackendError, type FeedEvent, type Instant } from "../basics.js";
import type { AnyRecord } from "../commands/registry.js";
import type { Platform } from "../sync/platform.js";
import { retryDelay } from "../sync/retry.js";
import { followFeed, type LineStatus } from "./feed.js";

/** The session and the feed of one client. */
export interface Line {
  /** Reads the session and follows the feed, until the signal ends. */
  open(signal: AbortSignal): Promise<void>;
  /** Reads the session anew: what it says may have changed. */
  renew(): Promise<void>;
  /** Tries again now, where it could not be opened. */
  resume(): void;
}

export interface LineOptions {
  readonly backend: Backend;
  readonly platform: Platform;
  readonly onSession: (found: Session) => void;
  readonly onEvent: (event: FeedEvent<AnyRecord>) => void;
  readonly onStatus: (status: LineStatus) => void;
  /** Why there is no session. */
  readonly onError: (error: BackendError) => void;
  /** The feed has another life: what is known may be newer than what is true. */
  readonly onNewEpoch: () => void;
  /** Everything else must be read anew. */
  readonly onReread: () => void;
}

/** Resets that follow each other as closely as this are waited for ever longer. */
const resetsApart: number = 2 * minute;

/** Keeps a session and a feed, through lost lines, resets and restored servers. */
export function createLine({
  backend,
  platform,
  onSession,
  onEvent,
  onStatus,
  onError,
  onNewEpoch,
  onReread,
}: LineOptions): Line {
  let life = AbortSignal.abort();
  let feed = new AbortController();
  let epoch: string | undefined;
  let asked = 0;
  let failures = 0;
  let isClosed = false;
  // Whether stores have missed something, or may have failed to read, since they last read.
  let isBehind = false;
  let resets = 0;
  let lastReset: Instant | undefined;
  let callOff = () => {};
  let renewals = 0;
  let callOffRenewal = () => {};

  function wait(times: number, run: () => void): () => void {
    const signal = life;
    return platform.after(Math.max(second, retryDelay(times, platform.random())), () => {
      if (!signal.aborted) run();
    });
  }

  async function connect(): Promise<void> {
    const signal = life;
    const mine = ++asked;
    callOff();
    try {
      const found = await backend.queries["workspace.get"]({}, { signal });
      if (signal.aborted || mine !== asked) return;
      feed.abort();
      feed = new AbortController();
      failures = 0;
      isClosed = false;
      take(found);
      // Before the feed is followed: whoever reads now reads what is at least as new as where the feed goes on.
      if (isBehind) onReread();
      isBehind = false;
      followFeed({
        backend,
        platform,
        epoch: found.epoch,
        asOf: found.asOf,
        onEvent,
        signal: AbortSignal.any([signal, feed.signal]),
        onLine: onStatus,
        onReset: backend.listen ? reset : () => void renew().then(onReread),
      });
    } catch (error) {
      if (!signal.aborted && mine === asked) fail(asBackendError(error));
    }
  }

  function take(found: Session): void {
    if (epoch !== undefined && epoch !== found.epoch) {
      isBehind = true;
      onNewEpoch();
    }
    epoch = found.epoch;
    onSession(found);
  }

  function fail(error: BackendError): void {
    isBehind = true;
    isClosed = true;
    onError(error);
    callOff();
    if (error.retry) callOff = wait(++failures, () => void connect());
  }

  // A server that knows nothing but resets is asked ever more seldom.
  function reset(): void {
    feed.abort();
    isBehind = true;
    const now = platform.now();
    resets = lastReset !== undefined && Math.abs(between(lastReset, now)) < resetsApart ? resets + 1 : 0;
    lastReset = now;
    if (resets === 0) return void connect();
    onStatus("lost");
    callOff();
    callOff = wait(resets, () => void connect());
  }

  // Whatever opens the line reads the session as well.
  const isOpen = () => !isClosed && !feed.signal.aborted;

  async function renew(): Promise<void> {
    const signal = life;
    const mine = ++renewals;
    callOffRenewal();
    if (!isOpen()) return;
    try {
      const found = await backend.queries["workspace.get"]({}, { signal });
      if (signal.aborted || mine !== renewals || !isOpen()) return;
      failures = 0;
      if (backend.listen && found.epoch !== epoch) reset();
      else take(found);
    } catch (error) {
      if (signal.aborted || mine !== renewals || !backend.listen || !asBackendError(error).retry) return;
      callOffRenewal = wait(++failures, () => void renew());
    }
  }

  return {
    open(signal) {
      life = signal;
      resets = 0;
      lastReset = undefined;
      return connect();
    },
    renew,
    resume() {
      if (isClosed && !life.aborted) void connect();
    },
  };
}
