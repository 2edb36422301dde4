import type { CalendarDay } from "../../basics/time.js";

/** How sure a fact is: the network itself says so, a dated document quotes it, or it is common knowledge or practice. */
export type Confidence = "stated" | "quoted" | "likely";

/** Where a fact comes from. */
export interface Source {
  /** The document it was read in. */
  readonly document: string;
  readonly checkedOn: CalendarDay;
  readonly confidence: Confidence;
  /** What one must know to judge it, e.g. that two documents disagree. */
  readonly note?: string;
}

/** Sources by rule, or by the part of a rule's name that several share. */
export type Sources = Readonly<Record<string, Source>>;
