import type { Backend } from "../backend/backend.js";
import type { Session } from "../backend/session.js";
import type { BackendError, Verdict } from "../basics.js";
import type { AnyCommand, AnyRecord, CommandType, Inputs, RecordOf } from "../commands/registry.js";
import type { ProblemsOf } from "../composer/check-draft.js";
import type { MediaRef } from "../composer/media-ref.js";
import type { InteractionFilter } from "../inbox/interaction-list.js";
import type { Platform } from "../sync/platform.js";
import type { Cell } from "../sync/records.js";
import type { Storage } from "../sync/storage.js";
import type { InitialData } from "./client-core.js";
import type { Drafts } from "./drafts.js";
import type { LineStatus } from "./feed.js";
import type { InteractionCounts } from "./interaction-counts.js";
import type { InteractionList } from "./interaction-list.js";
import type { PostList, PostRange } from "./post-list.js";
import type { Thread } from "./thread.js";
import type { UndoableAct } from "./undo-stack.js";
import type { UploadOptions } from "./upload.js";

export interface ClientOptions {
  /** What a server has read already. */
  readonly initial?: InitialData;
  readonly backend: Backend;
  readonly platform: Platform;
  /** Where commands and drafts survive a reload; by default they live as long as the page. */
  readonly storage?: Storage<AnyCommand>;
  /** The check of what is to go out; by default that of core, fetched once the client is started. */
  readonly problemsOf?: ProblemsOf;
}

/** A command that was refused after it had been shown; what was typed is back in its draft. */
export interface RefusedCommand {
  readonly command: AnyCommand;
  readonly code: string;
  readonly reason: string | undefined;
  readonly rule: string | undefined;
}

/** Everything about the client as a whole that a screen shows. */
export interface ClientView {
  session: Session | undefined;
  /** Why there is no session. */
  error: BackendError | undefined;
  line: LineStatus;
  unsent: number;
  retrying: readonly string[];
  paused: "unauthenticated" | null;
  storage: "ok" | "unavailable";
  refusals: readonly RefusedCommand[];
  /** Whether what goes out is checked here too; until then only the backend judges it. */
  checks: boolean;
  /** Milliseconds by which the backend's clock is ahead of ours. */
  skew: number;
}

/** One signed-in person's client: records, lists, commands, drafts. */
export interface Client {
  readonly view: ClientView;
  readonly drafts: Drafts;
  readonly undoable: { acts: readonly UndoableAct[] };
  /** A record as it is shown; subscribe to the proxy and only its changes are heard. */
  cell(id: string): Cell<AnyRecord>;
  look(id: string): AnyRecord | undefined;
  /** Asks the backend for records that no list has brought. */
  fetch(ids: readonly string[]): Promise<void>;
  can<T extends CommandType>(type: T, target: RecordOf<T> | undefined): Verdict;
  /** Whether a command with this input would be taken now. */
  judge<T extends CommandType>(type: T, id: string, input: Inputs[T]): Verdict;
  /** Carries a command out: on the screen at once, to the backend when it can; a draft that it is made of is one no more. Answers its key, or why not. */
  act<T extends CommandType>(type: T, id: string, input: Inputs[T]): Verdict & { readonly key?: string };
  /** The same command on several records, undone as one; answers how many were taken. */
  actAll<T extends CommandType>(type: T, ids: readonly string[], input: Inputs[T]): number;
  /** Takes back the latest act, or one by its key; answers what stands against it. */
  undo(key?: string): Verdict;
  /** Takes back a command that has not left yet. */
  cancel(key: string): Promise<boolean>;
  dismiss(key: string): void;
  interactions(filter: InteractionFilter): InteractionList;
  counts(filters: readonly InteractionFilter[]): InteractionCounts;
  thread(interactionId: string): Thread;
  posts(range: PostRange): PostList;
  upload(file: File, options?: UploadOptions): Promise<MediaRef>;
  /** A key that nobody else makes, e.g. for a new post's id. */
  newKey(): string;
  now(): string;
  /** Tries everything again now. */
  resume(): void;
  /** Opens the line: reads the session, follows the feed, sends what was left unsent. Answers how to stop; may be started again. */
  start(): () => void;
}
