import type { Trial } from "./trial.js";
import type { Need } from "./world.js";

/** One promise of every backend, and how to try it. */
export interface Case {
  /** `group.name`. */
  readonly key: string;
  /** The promise, as a sentence; begins with the invariant it stands for. */
  readonly says: string;
  readonly needs: readonly Need[];
  /** Rejects where the promise is broken. */
  readonly run: (trial: Trial) => Promise<void>;
}

/** A world that has not what a case works on, e.g. no interaction at all. */
export class NotApplicable extends Error {
  override readonly name = "NotApplicable";
}
