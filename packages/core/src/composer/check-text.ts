import type { Problem } from "../basics/problem.js";
import { networkText } from "../networks/network-text.js";
import { measureText } from "./measure-text.js";
import type { TextTarget } from "./text-measure.js";
import { fieldOf, textRulesFor } from "./text-rules-for.js";

/** Everything that a network has against sending this text, an empty one among it. */
export function checkText(text: string, target: TextTarget): Problem[] {
  return [...measureText(text, target).problems, ...missingText(text, target)];
}

/** What a network has against a text that isn't there. */
export function missingText(text: string, target: TextTarget): readonly Problem[] {
  const rules = textRulesFor(target);
  const required = rules ? rules.required : undefined;
  if (required === undefined || text.trim() !== "" || (required.unlessMedia && target.hasMedia === true)) return [];
  const params = { network: networkText(target.network).name };
  return [{ code: "text.empty", severity: "error", rule: required.rule, params, field: fieldOf(target) }];
}
