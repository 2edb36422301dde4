import { graphemeEnd } from "./grapheme-end.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";
import { unicodeTables } from "./unicode-tables.js";

/** What a network charges that counts what a reader sees as one character. */
export function countGraphemes(text: string): readonly TextCost[] {
  const { kinds } = unicodeTables();
  const costs = new TextCosts();
  const { length } = text;
  let plainStart = 0;
  let lineEnds = 0;
  // Most stand for themselves, and so does what follows; half a pair may be anything.
  const isAlone = (unit: number) => kinds[unit] === 0 && (unit & 0xf800) !== 0xd800;
  for (let at = 0; at < length;) {
    if (isAlone(text.charCodeAt(at)) && (at + 1 === length || isAlone(text.charCodeAt(at + 1)))) {
      at += 1;
      continue;
    }
    const end = graphemeEnd(text, at);
    const isLineEnd = text.charCodeAt(at) === 0x0d;
    if (end - at > 1 && !isLineEnd) {
      if (at > plainStart) costs.add(plainStart, at, at - plainStart - lineEnds, "plain");
      costs.add(at, end, 1, "combined");
      plainStart = end;
      lineEnds = 0;
    } else lineEnds += end - at - 1;
    at = end;
  }
  if (length > plainStart) costs.add(plainStart, length, length - plainStart - lineEnds, "plain");
  return costs.list;
}
