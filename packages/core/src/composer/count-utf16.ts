import { codeUnits, reservedUnit } from "./code-units.js";
import { findMentions } from "./find-mentions.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";

/** What a network charges that counts UTF-16 units. */
export function countUtf16(text: string): readonly TextCost[] {
  const costs = new TextCosts();
  costs.add(0, text.length, text.length, "plain");
  return costs.list;
}

/** What a network charges that counts the text as it is sent, with a backslash before each reserved character. */
export function countEscapedUtf16(text: string): readonly TextCost[] {
  const costs = new TextCosts();
  let at = 0;
  // A mention is markup of its own, and stays as it is.
  const mentions = text.includes("@[") ? findMentions(text, { form: "urn" }) : [];
  for (const { start, end } of mentions) {
    addEscaped(costs, text, at, start);
    costs.add(start, end, end - start, "plain");
    at = end;
  }
  addEscaped(costs, text, at, text.length);
  return costs.list;
}

function addEscaped(costs: TextCosts, text: string, from: number, to: number): void {
  const units = codeUnits();
  for (let at = from; at < to;) {
    const start = at;
    while (at < to && ((units[text.charCodeAt(at)] ?? 0) & reservedUnit) === 0) at += 1;
    if (at > start) costs.add(start, at, at - start, "plain");
    const escaped = at;
    while (at < to && ((units[text.charCodeAt(at)] ?? 0) & reservedUnit) !== 0) at += 1;
    if (at > escaped) costs.add(escaped, at, (at - escaped) * 2, "escaped");
  }
}
