import type { Backend } from "../backend/backend.js";
import type { Session } from "../backend/session.js";
import type { FeedEvent, Page, Verdict } from "../basics.js";
import type { AnyCommand, AnyRecord, CommandType, RecordOf } from "../commands/registry.js";
import type { Post } from "../composer/post.js";
import type { InteractionFilter } from "../inbox/interaction-list.js";
import type { Interaction } from "../inbox/interaction.js";
import type { Platform } from "../sync/platform.js";
import type { Records } from "../sync/records.js";

/** What a server read for a first picture, handed to the client in the browser as plain JSON. */
export interface InitialData {
  readonly session: Session;
  readonly interactions?: readonly { readonly filter: InteractionFilter; readonly page: Page<Interaction> }[];
  readonly posts?: readonly Post[];
}

/** What the client's stores stand on and share; handed to each, so that no store imports another. */
export interface ClientCore {
  readonly backend: Backend;
  readonly platform: Platform;
  readonly records: Records<AnyRecord, AnyCommand>;
  /** What a server had read already, to draw the first picture from. */
  readonly initial: InitialData | undefined;
  /** Ends when the client stops. */
  signal(): AbortSignal;
  session(): Session | undefined;
  can<T extends CommandType>(type: T, target: RecordOf<T> | undefined): Verdict;
  /** Hears every event before its records are learnt: those of the feed in order, and those of own commands as they are answered, so maybe twice. */
  onEvent(heard: (event: FeedEvent<AnyRecord>) => void): () => void;
  /** Hears that everything must be read anew. */
  onReset(heard: () => void): () => void;
}

/** A shown record, if it is an interaction. */
export function interactionIn(records: Records<AnyRecord, AnyCommand>, id: string): Interaction | undefined {
  const record = records.shown(id);
  return record?.is === "interaction" ? record : undefined;
}
