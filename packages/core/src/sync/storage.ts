/** One command as it is written down before it is sent. */
export interface StoredCommand<C> {
  readonly command: C;
  /** Sorts rows into the order they were given in. */
  readonly order: string;
  readonly attempts: number;
  /** The code of a refusal that its tab has not yet told; a refused row is not sent again. */
  readonly refused: { readonly code: string; readonly reason?: string; readonly rule?: string } | null;
}

/** Where commands and drafts survive a reload; each write is one row and all or nothing. */
export interface Storage<C> {
  commands(): Promise<readonly StoredCommand<C>[]>;
  putCommand(row: StoredCommand<C>): Promise<void>;
  removeCommand(key: string): Promise<void>;
  drafts(): Promise<readonly { readonly key: string; readonly text: string }[]>;
  putDraft(key: string, text: string): Promise<void>;
  removeDraft(key: string): Promise<void>;
  /** Tells that another tab has written; answers how to stop listening. */
  watch(heard: () => void): () => void;
  /** Runs while this is the one tab that sends; its signal ends when it is not any more. */
  lead(run: (signal: AbortSignal) => void, signal: AbortSignal): void;
}
