/** How much a problem weighs: an error stops, a warning is told, a tip is an offer. */
export type Severity = "error" | "warning" | "tip";

/** What is wrong with something a person made, as a code with its numbers; the words are React's. */
export interface Problem {
  /** `area.reason`, e.g. `text.tooLong`. */
  readonly code: string;
  readonly severity: Severity;
  /** The rule that says so, e.g. `threads.post.text`; leads to its source. */
  readonly rule?: string;
  /** What the sentence needs: numbers, names, units. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** The file it is about. */
  readonly mediaId?: string;
  /** The field it is about, e.g. `text`, `title`. */
  readonly field?: string;
}

/** Whether nothing in the list stops the act. */
export function isAcceptable(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity !== "error");
}
