/** An opaque place in a list; made by a backend, handed back to it, never read. */
export type Cursor = string;

/** A window of a list, read in one transaction: its records, the way on, how many there are, and when it was true. */
export interface Page<R> {
  readonly records: readonly R[];
  readonly next: Cursor | null;
  readonly total: number;
  /** The feed's number at which this page was true. */
  readonly asOf: number;
}
