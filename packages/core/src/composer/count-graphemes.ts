import { graphemeEnd, isPart } from "./grapheme-end.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";
import { scanText, sizeOf, type TextScan } from "./text-scan.js";
import { unicodeTables } from "./unicode-tables.js";

/** What a network charges that counts what a reader sees as one character, but for spans that it shortens. */
export function countGraphemes(
  text: string,
  { runs }: TextScan = scanText(text),
  shortened?: readonly TextCost[],
): readonly TextCost[] {
  const costs = new TextCosts(shortened);
  let seen = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const { kinds } = unicodeTables();
    let next = runs[run] ?? 0;
    for (let at = next; at < (runs[run + 1] ?? 0); at = next) {
      const point = text.codePointAt(at) ?? 0;
      const kind = kinds[point] ?? 0;
      next = at + sizeOf(point);
      // Most stand for themselves.
      if (at < seen || (kind === 0 && point <= 0xffff)) continue;
      costs.addSpans(at);
      if (at < costs.end) continue;
      const isMark = isPart(kind);
      // What was shortened still has neighbours: a mark behind a link is part of its last letter.
      const isBehindSpan = isMark && seen < at && costs.end === at;
      const start = isMark && costs.end < at && graphemeEnd(text, at - 1) > at ? at - 1 : at;
      const end = graphemeEnd(text, start);
      seen = Math.min(end, costs.nextStart);
      const isShared = isBehindSpan || seen < end;
      if (seen - start === 1 && !isShared) continue;
      costs.addUpTo(start);
      costs.add(seen, isShared ? 0 : 1, text[start] === "\r" ? "plain" : "combined");
    }
  }
  costs.addUpTo(text.length);
  return costs.list;
}
