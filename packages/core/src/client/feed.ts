import { feedCursor, type Backend, type ListenStatus } from "../backend/backend.js";
import { second, type FeedEvent } from "../basics.js";
import type { AnyRecord } from "../commands/registry.js";
import type { Platform } from "../sync/platform.js";

/** How the line to the backend stands; `polling` where it has no feed. */
export type LineStatus = "starting" | "live" | "connecting" | "lost" | "polling";

export interface FeedOptions {
  readonly backend: Backend;
  readonly platform: Platform;
  readonly signal: AbortSignal;
  readonly epoch: string;
  readonly asOf: number;
  readonly onEvent: (event: FeedEvent<AnyRecord>) => void;
  /** Events are lost for good: everything must be read anew. */
  readonly onReset: () => void;
  readonly onLine: (line: LineStatus) => void;
}

const pollEvery: number = 30 * second;

/** Follows the feed: each event once, in order, from where the session was read. Without a feed it asks for everything now and then. */
export function followFeed({ backend, platform, signal, epoch, asOf, onEvent, onReset, onLine }: FeedOptions): void {
  let seq = asOf;
  if (!backend.listen) {
    onLine("polling");
    let cancel = () => {};
    const again = () => {
      cancel = platform.after(pollEvery, () => {
        onReset();
        again();
      });
    };
    signal.addEventListener("abort", () => cancel(), { once: true });
    return again();
  }
  const onStatus = (status: ListenStatus) => (status === "reset" ? onReset() : onLine(status));
  backend.listen(
    feedCursor(epoch, asOf),
    (event) => {
      if (event.seq <= seq) return;
      seq = event.seq;
      onEvent(event);
    },
    { signal, onStatus },
  );
}
