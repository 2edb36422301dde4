import type { HistoryEntry } from "../activity/history.js";
import type { Cursor, FeedEvent, Instant, Nothing, Page } from "../basics.js";
import type { AnyRecord } from "../commands/registry.js";
import type { Post, PostStatus } from "../composer/post.js";
import type { InteractionFilter } from "../inbox/interaction-list.js";
import type { Interaction } from "../inbox/interaction.js";
import type { Message, Note } from "../inbox/message.js";
import type { Session } from "./session.js";

/** Largest page anybody may ask for. */
export const pageLimit = 100;

/** Most lists that are counted in one call. */
export const countLimit = 50;

export interface InteractionsQuery {
  readonly filter: InteractionFilter;
  readonly cursor: Cursor | null;
  /** 1 to 100. */
  readonly limit: number;
}

export interface ThreadQuery {
  readonly interactionId: string;
  /** Goes back in time. */
  readonly cursor: Cursor | null;
  readonly limit: number;
}

/** A window of a thread, newest entries first taken; with the window's notes and history. */
export interface ThreadPage {
  readonly interaction: Interaction;
  readonly messages: readonly Message[];
  readonly notes: readonly Note[];
  readonly history: readonly HistoryEntry[];
  readonly next: Cursor | null;
  readonly asOf: number;
}

export interface PostsQuery {
  /** Posts whose time lies in `[from, to)`; both `null` asks for those without a time. */
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly channelIds?: readonly string[];
  readonly statuses?: readonly PostStatus[];
  readonly cursor: Cursor | null;
  readonly limit: number;
}

/** What each query is told, and what it answers. */
export interface QueryShapes {
  "workspace.get": { readonly input: Nothing; readonly answer: Session };
  "interactions.list": { readonly input: InteractionsQuery; readonly answer: Page<Interaction> };
  "interactions.count": {
    readonly input: { readonly filters: readonly InteractionFilter[] };
    readonly answer: { readonly totals: readonly number[]; readonly asOf: number };
  };
  /** Records of any kind by id; those that are missing or hidden are left out. */
  "records.get": {
    readonly input: { readonly ids: readonly string[] };
    readonly answer: { readonly records: readonly AnyRecord[]; readonly asOf: number };
  };
  "thread.get": { readonly input: ThreadQuery; readonly answer: ThreadPage };
  "posts.list": { readonly input: PostsQuery; readonly answer: Page<Post> };
  /** What one's own command did; `null` if it never arrived. */
  "command.get": {
    readonly input: { readonly key: string };
    readonly answer: { readonly event: FeedEvent<AnyRecord> | null };
  };
}

export type QueryName = keyof QueryShapes;

/** Every query by name. */
export const queryNames: readonly QueryName[] = [
  "workspace.get",
  "interactions.list",
  "interactions.count",
  "records.get",
  "thread.get",
  "posts.list",
  "command.get",
];

export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** Named reads. */
export type Queries = {
  readonly [Q in QueryName]: (
    input: QueryShapes[Q]["input"],
    options: CallOptions,
  ) => Promise<QueryShapes[Q]["answer"]>;
};
