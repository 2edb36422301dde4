import type { Cursor, FeedEvent } from "../basics.js";
import type { AnyRecord, CommandOf, CommandType } from "../commands/registry.js";
import type { MediaRef } from "../composer/media-ref.js";
import type { CallOptions, Queries } from "./queries.js";

/** Named writes; each bears hearing the same key twice and answers with what happened. */
export type Commands = {
  readonly [T in CommandType]?: (command: CommandOf<T>, options: CallOptions) => Promise<FeedEvent<AnyRecord>>;
};

/** How the line to the feed stands; `reset` means that events were lost for good and everything must be read anew. */
export type ListenStatus = "connecting" | "live" | "lost" | "reset";

export interface ListenOptions {
  readonly signal: AbortSignal;
  readonly onStatus: (status: ListenStatus) => void;
}

/** What is known of a file before its bytes are sent. */
export interface UploadStart {
  readonly name: string;
  readonly bytes: number;
}

/** Where an upload stands; parts are of `partBytes`, the last one shorter. */
export interface UploadState {
  readonly id: string;
  readonly partBytes: number;
  /** How many whole parts have arrived. */
  readonly parts: number;
}

/** Resumable upload: begin, parts in order, finish. */
export interface Uploads {
  begin(file: UploadStart, options: CallOptions): Promise<UploadState>;
  /** How far an earlier attempt came. */
  resume(id: string, options: CallOptions): Promise<UploadState>;
  part(id: string, index: number, bytes: Blob, options: CallOptions): Promise<UploadState>;
  finish(id: string, options: CallOptions): Promise<MediaRef>;
}

/**
 * What a host implements: two queries at the least; what is absent is not drawn.
 *
 * Every method rejects with `BackendError` and nothing else.
 */
export interface Backend {
  readonly spec: 1;
  readonly queries: Pick<Queries, "workspace.get" | "interactions.list"> & Partial<Queries>;
  readonly commands: Commands;
  /** Tells events after a place in the feed: ordered, without gaps, at least once. */
  readonly listen?: (
    since: Cursor | undefined,
    onEvent: (event: FeedEvent<AnyRecord>) => void,
    options: ListenOptions,
  ) => void;
  readonly upload?: Uploads;
}

/** A place in the feed as text. */
export function feedCursor(epoch: string, seq: number): Cursor {
  return `${epoch}.${seq}`;
}

/** A place in the feed from text; `undefined` where it is none. */
export function readFeedCursor(cursor: Cursor): { readonly epoch: string; readonly seq: number } | undefined {
  const [, epoch, seq] = /^([\w-]+)\.(\d{1,15})$/.exec(cursor) ?? [];
  return epoch !== undefined && seq !== undefined ? { epoch, seq: Number(seq) } : undefined;
}
