import type { Problem } from "../basics/problem.js";
import type { Range } from "../networks/media-rules.js";
import type { MediaFacts } from "./media-facts.js";

/** Where files are judged: what rules are called there, what every sentence may say, and what was granted to the account alone. */
export interface FilePlace {
  readonly path: string;
  readonly about: Readonly<Record<string, string | number>>;
  readonly limits: Readonly<Record<string, number>>;
}

/** Too many files or too few, where a number of them is given. */
export function countProblem(
  count: number,
  range: Range | undefined,
  rule: string,
  { about, limits }: FilePlace,
): Problem | undefined {
  const found = outOf(count, range, limits[rule]);
  if (found === undefined) return undefined;
  const { side, limit } = found;
  const code = side === "above" ? "media.tooMany" : "media.tooFew";
  return { code, severity: range?.severity ?? "error", rule, params: { ...about, count, limit } };
}

/** A number of one file that is out of bounds, under the code for its side; nobody knows it, nothing is said. */
export function rangeProblem(
  value: number | undefined,
  range: Range | undefined,
  codes: { readonly below: string; readonly above: string },
  rule: string,
  file: MediaFacts,
  { about, limits }: FilePlace,
): Problem | undefined {
  const found = value !== undefined && range && outOf(value, range, limits[rule]);
  if (!found) return undefined;
  const { side, limit } = found;
  const severity = range?.severity ?? "error";
  return { code: codes[side], severity, rule, params: { ...about, value, limit }, mediaId: file.id };
}

// What was granted to an account is how much at the most.
function outOf(
  value: number,
  range: Range | undefined,
  granted: number | undefined,
): { readonly side: "below" | "above"; readonly limit: number } | undefined {
  const max = granted ?? range?.max;
  if (max !== undefined && value > max) return { side: "above", limit: max };
  const min = range?.min;
  return min !== undefined && value < min ? { side: "below", limit: min } : undefined;
}
