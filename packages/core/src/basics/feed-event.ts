import type { RecordBase } from "./command.js";
import type { Instant } from "./time.js";

/** What happened because of one command: the answer to it, and what the feed tells everybody else. */
export interface FeedEvent<R extends RecordBase = RecordBase> {
  /** Its number in the workspace's feed: +1 each, no gaps. */
  readonly seq: number;
  /** The key of the command that made it. */
  readonly key: string;
  readonly type: string;
  /** The record the command was about. */
  readonly id: string;
  readonly by: string;
  readonly at: Instant;
  /** All records it made or changed, as they are after it. */
  readonly records: readonly R[];
  /** The main record as it was before; `null` if there was none. */
  readonly was: R | null;
}
