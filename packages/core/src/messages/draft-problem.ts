/** What a sentence about a draft may say; amounts come written out in their unit. */
export interface DraftProblem {
  readonly network: string;
  /** A file type or codec as people know it, e.g. `GIF`; empty where it can't be told. */
  readonly type: string;
  /** What the network takes instead. */
  readonly allowed: readonly string[];
  readonly count: number;
  readonly limit: number;
  readonly over: number;
  /** The same written out, e.g. `4 bytes`. */
  readonly excess: string;
  /** What it is, e.g. `11.2 MB`. */
  readonly amount: string;
  /** What it may be, e.g. `8 MB`. */
  readonly bound: string;
  /** A character by its code point, e.g. `U+FFFE`. */
  readonly character: string;
  /** It may pass: the network advises rather than refuses. */
  readonly advice: boolean;
}
