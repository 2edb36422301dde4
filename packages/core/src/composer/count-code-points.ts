import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";

/** What a network charges that counts code points. */
export function countCodePoints(text: string): readonly TextCost[] {
  const costs = new TextCosts();
  costs.add(0, text.length, codePointsIn(text, 0, text.length), "plain");
  return costs.list;
}

/** How many code points stand between two offsets. */
export function codePointsIn(text: string, from: number, to: number): number {
  let pairs = 0;
  for (let at = from; at + 1 < to; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) pairs += 1;
  }
  return to - from - pairs;
}
