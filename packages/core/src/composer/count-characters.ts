import { codeUnits, emojiUnit } from "./code-units.js";
import { keyStart, matchEmoji } from "./match-emoji.js";
import { TextCosts } from "./text-costs.js";
import type { CostReason, TextCost } from "./text-measure.js";
import { sizeOf, type TextScan } from "./text-scan.js";

/** What characters beyond ASCII cost; one of ASCII costs one. */
export interface CharacterCosts {
  /** The bits of those that may cost more than one. */
  readonly costly: number;
  readonly costOf: (point: number, bits: number) => number;
  /** Why a character costs more than one. */
  readonly why: CostReason;
  /** What an emoji costs as a whole; `undefined`: what its characters do. */
  readonly emojiCost: ((text: string, start: number, end: number) => number) | undefined;
}

/** What a text costs character by character, but for spans that have a cost of their own. */
export function countCharacters(
  text: string,
  { runs, codePoints, bits: allBits }: TextScan,
  { costly, costOf, why, emojiCost }: CharacterCosts,
  spans?: readonly TextCost[],
): readonly TextCost[] {
  const units = codeUnits();
  const costs = new TextCosts(spans);
  // Where each character costs what it is long, only spans are left.
  const isPlain = (allBits & costly) === 0 && codePoints === text.length;
  let emojiEnd = 0;
  for (let run = isPlain ? runs.length : 0; run < runs.length; run += 2) {
    let end = runs[run] ?? 0;
    for (let at = end; at < (runs[run + 1] ?? 0); at = end) {
      const point = text.codePointAt(at) ?? 0;
      const bits = units[text.charCodeAt(at)] ?? 0;
      end = at + sizeOf(point);
      if ((bits & costly) === 0 && point <= 0xffff) continue;
      if (emojiCost !== undefined && (bits & emojiUnit) !== 0 && at >= emojiEnd) {
        const start = at > emojiEnd ? keyStart(text, at) : at;
        emojiEnd = matchEmoji(text, start);
        if (emojiEnd > start) costs.addUpTo(start);
        // What is left of an emoji when a span took its beginning is none.
        if (emojiEnd > start && costs.end === start) costs.add(emojiEnd, emojiCost(text, start, emojiEnd), "emoji");
      }
      // A span may end within a pair.
      if (at + 1 < costs.end) continue;
      const cost = costOf(point, bits);
      if (cost === 1 && end === at + 1) continue;
      if (costs.end < at || spans !== undefined) costs.addUpTo(at);
      if (costs.end < end) costs.add(end, cost, cost > 1 ? why : "plain");
    }
  }
  costs.addUpTo(text.length);
  return costs.list;
}
