import type { Problem } from "../basics/problem.js";
import { measureText } from "./measure-text.js";
import type { TextTarget } from "./text-measure.js";
import { otherRulesAt, problemAt } from "./text-problems.js";
import { textPlaceOf } from "./text-place.js";

/** Everything that a network has against sending this text, an empty one among it. */
export function checkText(text: string, target: TextTarget): Problem[] {
  return [...measureText(text, target).problems, ...missingText(text, target)];
}

/** What a network has against a text that isn't there. */
export function missingText(text: string, target: TextTarget): readonly Problem[] {
  const place = textPlaceOf(target);
  const { required } = otherRulesAt(place);
  if (required === undefined || text.trim() !== "" || (required.unlessMedia && target.hasMedia === true)) return [];
  return [problemAt(place, "text.empty", { severity: "error", rule: required.rule })];
}
