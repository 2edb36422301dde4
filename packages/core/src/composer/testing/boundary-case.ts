import type { Problem, Severity } from "../../basics/problem.js";

/** One fact at its bound: what is said of exactly that much, and of a little more or less. */
export interface BoundaryCase {
  readonly rule: string;
  /** Where the value stands in the facts, e.g. `x.surfaces.post.text.text.limits.0.limit`. */
  readonly fact: string;
  readonly says: string;
  readonly severity: Severity;
  readonly within: () => readonly Problem[];
  readonly beyond: () => readonly Problem[];
  /** Once an error of this code is told, a warning of it may be left out. */
  readonly code?: string;
}

/** How a case comes out: `right`, `hidden` where an error of the same code was told instead of the warning, or what is wrong. */
export function outcomeOf({ rule, severity, code, within, beyond }: BoundaryCase): string {
  if (within().some((problem) => problem.rule === rule)) return "refuses what the rule allows";
  const found = beyond();
  const own = found.find((problem) => problem.rule === rule);
  if (own) return own.severity === severity ? "right" : `says ${own.severity}, not ${severity}`;
  const isHidden =
    severity === "warning" && found.some((problem) => problem.severity === "error" && problem.code === code);
  return isHidden ? "hidden" : "takes what the rule refuses";
}

/** Every number under a value, by its path. */
export function numbersIn(value: unknown, path: string): readonly string[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => numbersIn(inner, `${path}.${name}`));
}
