import { findMentions } from "./find-mentions.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";

/** What a network charges that counts UTF-16 units. */
export function countUtf16(text: string): readonly TextCost[] {
  const costs = new TextCosts();
  costs.add(0, text.length, text.length, "plain");
  return costs.list;
}

const reserved = /[\\|{}@[\]()<>#*_~]+/g;

/** What a network charges that counts the text as it is sent, with a backslash before each reserved character. */
export function countEscapedUtf16(text: string): readonly TextCost[] {
  const costs = new TextCosts();
  let at = 0;
  // A mention is markup of its own, and stays as it is.
  for (const mention of [...findMentions(text, { form: "urn" }), { start: text.length, end: text.length }]) {
    for (const { index, 0: run } of text.slice(at, mention.start).matchAll(reserved)) {
      const start = at + index;
      costs.add(lastEnd(costs, at), start, start - lastEnd(costs, at), "plain");
      costs.add(start, start + run.length, run.length * 2, "escaped");
    }
    costs.add(lastEnd(costs, at), mention.end, mention.end - lastEnd(costs, at), "plain");
    at = mention.end;
  }
  return costs.list;
}

function lastEnd(costs: TextCosts, otherwise: number): number {
  return costs.list.at(-1)?.end ?? otherwise;
}
