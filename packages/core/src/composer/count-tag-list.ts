import { TextCosts } from "./text-costs.js";
import { codePointsIn } from "./code-points-in.js";
import type { TextCost } from "./text-measure.js";

/** What a network charges for tags: their characters, the commas between them, and two quotes around one that holds a blank. */
export function countTagList(text: string): readonly TextCost[] {
  const costs = new TextCosts();
  let at = 0;
  for (const part of text.split(",")) {
    if (at > 0) costs.add(at - 1, at, 1, "plain");
    const tag = part.trim();
    const start = at + part.indexOf(tag);
    const end = start + tag.length;
    const quotes = /\s/.test(tag) ? 2 : 0;
    costs.add(at, start, 0, "free");
    costs.add(start, end, codePointsIn(text, start, end) + quotes, quotes > 0 ? "escaped" : "plain");
    at += part.length;
    costs.add(end, at, 0, "free");
    at += 1;
  }
  return costs.list;
}
