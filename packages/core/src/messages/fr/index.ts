import type { ProblemWords } from "../problem-words.js";
import { networks } from "./networks.js";
import { problems } from "./problems.js";
import { units } from "./units.js";

export { networks, problems, units };

/** The words for what stands against a post, in French. */
export const fr: ProblemWords = { locale: "fr", networks, problems, units };
