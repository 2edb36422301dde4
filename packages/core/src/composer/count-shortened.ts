import type { Counting } from "./counting.js";
import { countGraphemes } from "./count-graphemes.js";
import { findAddresses, hostStart } from "./mention-forms.js";
import type { TextCost } from "./text-measure.js";
import type { TextSpans } from "./text-spans.js";

/** What a network charges that counts what readers see, a link as a fixed sum, and somebody elsewhere by name alone. */
export function countShortened(
  spans: TextSpans,
  { urlLength }: Counting,
  asTyped: () => readonly TextCost[],
): readonly TextCost[] {
  const { text, scan } = spans;
  const found: TextCost[] = [];
  if (urlLength !== undefined) {
    for (const { start, end, isBare } of spans.urls("openPath"))
      if (!isBare) found.push({ start, end, cost: urlLength, why: "url" });
  }
  for (const { start, end } of findAddresses(text))
    // A name here covers what stands in it all the same.
    found.push({ start: hostStart(text, start, end), end, cost: 0, why: "free" });
  const byStart = (one: TextCost, other: TextCost) => one.start - other.start;
  return found.every(({ start, end }) => start === end) ? asTyped() : countGraphemes(text, scan, found.sort(byStart));
}
