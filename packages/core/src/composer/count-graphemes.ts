import { graphemeEnd } from "./grapheme-end.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";
import { unicodeTables } from "./unicode-tables.js";

const blank = 0x20;
const afterAscii = 0x7f;

/** What a network charges that counts what a reader sees as one character. */
export function countGraphemes(text: string): readonly TextCost[] {
  const { kinds } = unicodeTables();
  const costs = new TextCosts();
  const { length } = text;
  let plainStart = 0;
  let lineEnds = 0;
  let isAlone = false;
  for (let at = 0; at < length;) {
    // Most stand for themselves, and so does what follows; half a pair may be anything.
    const wasAlone = isAlone;
    const next = at + 1 < length ? text.charCodeAt(at + 1) : blank;
    isAlone = next < afterAscii ? next >= blank : kinds[next] === 0 && (next & 0xf800) !== 0xd800;
    if (wasAlone && isAlone) {
      at += 1;
      continue;
    }
    const end = graphemeEnd(text, at);
    const isLineEnd = text[at] === "\r";
    if (end - at > 1 && !isLineEnd) {
      if (at > plainStart) costs.add(plainStart, at, at - plainStart - lineEnds, "plain");
      costs.add(at, end, 1, "combined");
      plainStart = end;
      lineEnds = 0;
    } else lineEnds += end - at - 1;
    // What stands behind more than one unit was not looked at yet.
    isAlone &&= end === at + 1;
    at = end;
  }
  if (length > plainStart) costs.add(plainStart, length, length - plainStart - lineEnds, "plain");
  return costs.list;
}
