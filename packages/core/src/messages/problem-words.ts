import type { networks as networksWords } from "./en/networks.js";
import type { problems as problemsWords } from "./en/problems.js";
import type { units as unitsWords } from "./en/units.js";

/** The words for what stands against a post, in one language: plain strings, and functions where a value belongs in the sentence. */
export interface ProblemWords {
  /** The language the words are in, as BCP 47. */
  readonly locale: string;
  readonly networks: typeof networksWords;
  readonly problems: typeof problemsWords;
  readonly units: typeof unitsWords;
}
