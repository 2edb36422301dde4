import type { Problem } from "../basics/problem.js";
import type { Range } from "../networks/media-rules.js";

type Params = Readonly<Record<string, string | number>>;

/** Too many files or too few, where a number of them is given. */
export function countProblem(
  count: number,
  range: Range | undefined,
  rule: string,
  about: Params,
  limits: Readonly<Record<string, number>>,
): Problem | undefined {
  const max = limits[rule] ?? range?.max;
  if (max !== undefined && count > max) {
    return {
      code: "media.tooMany",
      severity: range?.severity ?? "error",
      rule,
      params: { ...about, count, limit: max },
    };
  }
  if (range?.min !== undefined && count < range.min) {
    const params = { ...about, count, limit: range.min };
    return { code: "media.tooFew", severity: range.severity ?? "error", rule, params };
  }
  return undefined;
}

/** A number of one file that is out of bounds, under the code for its side; nobody knows it, nothing is said. */
export function rangeProblem(
  value: number | undefined,
  range: Range | undefined,
  codes: { readonly below: string; readonly above: string },
  rule: string,
  about: Params,
  mediaId: string,
  limits: Readonly<Record<string, number>>,
): Problem | undefined {
  const max = limits[rule] ?? range?.max;
  if (value === undefined || range === undefined) return undefined;
  const isAbove = max !== undefined && value > max;
  const isBelow = range.min !== undefined && value < range.min;
  if (!isAbove && !isBelow) return undefined;
  return {
    code: isAbove ? codes.above : codes.below,
    severity: range.severity ?? "error",
    rule,
    params: { ...about, value, limit: (isAbove ? max : range.min) ?? 0 },
    mediaId,
  };
}
