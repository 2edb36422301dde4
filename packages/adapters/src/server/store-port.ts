import type { PostsQuery, ThreadPage, ThreadQuery } from "@tidewire/core/backend";
import type { BackendErrorCode, BackendErrorFacts, Cursor, FeedEvent, Instant, Page } from "@tidewire/core/basics";
import type { Channel, Workspace } from "@tidewire/core/channels";
import type { Grant, Member, Team } from "@tidewire/core/access";
import type { AnyRecord, RecordKind, Records } from "@tidewire/core/commands";
import type { Post } from "@tidewire/core/composer";
import type { Interaction, InteractionFilter, Message } from "@tidewire/core/inbox";

/** A refusal as it is kept under its key: the same key hears the same again. */
export interface KeptRefusal {
  readonly code: BackendErrorCode;
  readonly facts: BackendErrorFacts;
}

/** Work that follows from a command, named in its transaction. */
export interface Job {
  readonly name: "publish" | "sendReply" | "act";
  readonly workspaceId: string;
  /** The record it is about. */
  readonly id: string;
  /** The key of the command that asked for it; what it does is done under keys derived from it. */
  readonly key: string;
  readonly type: string;
}

/** What was decided of a command, before anything is written. */
export type Decision =
  | { readonly refusal: KeptRefusal }
  | { readonly happened: Omit<FeedEvent<AnyRecord>, "seq">; readonly job?: Job };

/** What stands under a key. */
export type Outcome = { readonly refusal: KeptRefusal } | { readonly event: FeedEvent<AnyRecord> };

/** Who is in a workspace, and on which channels: what every judgement begins with. */
export interface Directory {
  readonly workspace: Workspace | undefined;
  readonly members: readonly Member[];
  readonly teams: readonly Team[];
  readonly grants: readonly Grant[];
  readonly channels: readonly Channel[];
}

/** Reads inside the transaction of a decision; a record read is held until it is written. */
export interface Read {
  record(id: string): Promise<AnyRecord | undefined>;
  event(key: string): Promise<FeedEvent<AnyRecord> | undefined>;
  all<K extends "channel" | "member" | "team" | "grant" | "workspace">(kind: K): Promise<readonly Records[K][]>;
  directory(): Promise<Directory>;
  /** The message that a network knows by this id. */
  messageOf(channelId: string, networkId: string): Promise<Message | undefined>;
  /** The interaction of a thread that a network knows by this id. */
  threadOf(channelId: string, networkThreadId: string): Promise<Interaction | undefined>;
  /** Our messages in an interaction that no network has confirmed. */
  unconfirmedIn(interactionId: string): Promise<readonly Message[]>;
}

/** Which interactions somebody may see of those that a filter asks for; `channelIds: null` is all. */
export interface InteractionsWindow {
  readonly filter: InteractionFilter;
  readonly channelIds: readonly string[] | null;
  readonly cursor: Cursor | null;
  readonly limit: number;
}

/** What is due at a moment. */
export interface DueWork {
  readonly posts: readonly string[];
  readonly resolves: readonly string[];
  readonly wakes: readonly string[];
  readonly fetches: readonly string[];
  /** Posts with a delivery that is waiting, being called or unknown though their time has come. */
  readonly publishing: readonly string[];
  /** Messages on their way, or of which nobody knows whether they arrived. */
  readonly sending: readonly string[];
}

/** One workspace's part of a store. */
export interface WorkspaceStore {
  /** Once per key, all or nothing: decides, takes the next number of the feed, writes records, event, job and outcome. Another body under the same key is `idempotency-mismatch`. */
  once(
    key: string,
    actorId: string,
    body: string,
    decide: (read: Read) => Promise<Decision>,
  ): Promise<{ readonly outcome: Outcome; readonly fresh: boolean }>;
  /** What stands under a key of this actor; nobody sees what another did under theirs. */
  outcome(key: string, actorId: string): Promise<Outcome | undefined>;
  read: Read;
  records(ids: readonly string[]): Promise<{ readonly records: readonly AnyRecord[]; readonly asOf: number }>;
  interactions(window: InteractionsWindow): Promise<Page<Interaction>>;
  count(
    filters: readonly InteractionFilter[],
    channelIds: readonly string[] | null,
  ): Promise<{ readonly totals: readonly number[]; readonly asOf: number }>;
  thread(query: ThreadQuery): Promise<ThreadPage | undefined>;
  posts(query: PostsQuery, channelIds: readonly string[] | null): Promise<Page<Post>>;
  /** Events after a number, oldest first. */
  events(since: number, limit: number): Promise<readonly FeedEvent<AnyRecord>[]>;
  place(): Promise<{ readonly epoch: string; readonly seq: number; readonly oldest: number }>;
  due(now: Instant): Promise<DueWork>;
  /** `true` to the first who asks with a key, `false` to everybody after, also after a crash. */
  claim(key: string): Promise<boolean>;
  /** Where a reader of something outside stands, by its name. */
  bookmark(name: string): Promise<string | null>;
  setBookmark(name: string, place: string): Promise<void>;
  /** Puts records in as they are, without commands and events: seeds and imports. */
  load(records: readonly AnyRecord[]): Promise<void>;
}

/** Jobs, at least once; whoever works on one must bear hearing it again. */
export interface JobQueue {
  work(handle: (job: Job) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** Where everything is kept. */
export interface Store {
  open(): Promise<void>;
  close(): Promise<void>;
  workspace(id: string): WorkspaceStore;
  workspaceIds(): Promise<readonly string[]>;
  /** Tells, from any process on this store, that a workspace's feed has grown. */
  onCommit(heard: (workspaceId: string) => void): () => void;
  /** Whether one process at most works on it, so that what was begun before a start can't be going on elsewhere. */
  readonly alone: boolean;
  readonly jobs: JobQueue;
}

export type { RecordKind };
