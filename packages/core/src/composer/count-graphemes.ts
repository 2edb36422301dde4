import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";

// Letters that never join with one another: up to U+02FF, and the kana, ideographs and syllables of East Asia.
const simple = /[\0-\u02FF\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3]+/g;

let segmenter: Intl.Segmenter | undefined;

/** What a network charges that counts what a reader sees as one character. */
export function countGraphemes(text: string): readonly TextCost[] {
  const costs = new TextCosts();
  let at = 0;
  for (const { index, 0: run } of text.matchAll(simple)) {
    // The first letter of a run may end what stands before it, the last may begin what follows.
    const first = text.startsWith("\r\n", index) ? 2 : 1;
    const last = text.startsWith("\r\n", index + run.length - 2) ? 2 : 1;
    const start = index === 0 ? 0 : index + first;
    const end = index + run.length === text.length ? text.length : index + run.length - last;
    if (end <= start) continue;
    addJoined(costs, text, at, start);
    costs.add(start, end, end - start - (text.slice(start, end).match(/\r\n/g)?.length ?? 0), "plain");
    at = end;
  }
  addJoined(costs, text, at, text.length);
  return costs.list;
}

// A platform's segmenter is slow on long texts, so it sees only the stretches that need it.
function addJoined(costs: TextCosts, text: string, from: number, to: number): void {
  if (to <= from) return;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
    costs.add(from + index, from + index + segment.length, 1, segment.length > 1 ? "combined" : "plain");
  }
}
