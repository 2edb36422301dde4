/** One command as it is written down before it is sent. */
export interface StoredCommand<C> {
  readonly command: C;
  /** Sorts rows into the order they were given in. */
  readonly order: string;
  readonly attempts: number;
  /** The code of a refusal that its tab has not yet told; a refused row is not sent again. */
  readonly refused: { readonly code: string; readonly reason?: string; readonly rule?: string } | null;
}

/** A text under way, by its place. */
export interface Draft {
  readonly key: string;
  readonly text: string;
}

/** Drafts that became a command: the text's place first, then the places that come and go with it. */
export interface CarriedDrafts {
  readonly keys: readonly [string, ...string[]];
  /** What the text may be; where another stands, somebody goes on writing and all of them stay. */
  readonly texts: readonly string[];
}

/** Whether drafts go with their command, by what storage holds in their first place. */
export function goWith({ texts }: CarriedDrafts, stored: string | undefined): boolean {
  return stored === undefined || texts.includes(stored);
}

/** Where commands and drafts survive a reload; each write is all or nothing. */
export interface Storage<C> {
  commands(): Promise<readonly StoredCommand<C>[]>;
  /** Writes a row and, in the same transaction, removes the drafts it was made of: what somebody wrote is in one of the two. */
  putCommand(row: StoredCommand<C>, carried?: CarriedDrafts): Promise<void>;
  removeCommand(key: string): Promise<void>;
  drafts(): Promise<readonly Draft[]>;
  putDraft(key: string, text: string): Promise<void>;
  removeDraft(key: string): Promise<void>;
  /** Tells that another tab has written; answers how to stop listening. */
  watch(heard: () => void): () => void;
  /** Runs while this is the one tab that sends; its signal ends when it is not any more. */
  lead(run: (signal: AbortSignal) => void, signal: AbortSignal): void;
}
