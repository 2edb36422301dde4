import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";

/** What a network charges for tags: their characters, the commas between them, and two quotes around one that holds a blank. */
export function countTagList(text: string): readonly TextCost[] {
  const costs = new TextCosts();
  for (const part of text.split(",")) {
    const { end: from } = costs;
    const tag = part.trim();
    const start = from + part.indexOf(tag);
    const end = start + tag.length;
    const quotes = /\s/.test(tag) ? 2 : 0;
    costs.add(start, 0, "free");
    costs.add(end, Array.from(tag).length + quotes, quotes > 0 ? "escaped" : "plain");
    costs.add(from + part.length, 0, "free");
    if (costs.end < text.length) costs.add(costs.end + 1, 1, "plain");
  }
  return costs.list;
}
