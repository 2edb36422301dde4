import type { Counting } from "./counting.js";
import { countGraphemes } from "./count-graphemes.js";
import type { TextSpans } from "./text-spans.js";
import { findAddresses, hostStart } from "./mention-forms.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";

/** What a network charges that counts what readers see, a link as a fixed sum, and somebody elsewhere by name alone. */
export function countShortened(
  spans: TextSpans,
  { urlLength }: Counting,
  asTyped: () => readonly TextCost[],
): readonly TextCost[] {
  const { text } = spans;
  const found = shortened(spans, urlLength);
  if (found.every(({ start, end }) => start === end)) return asTyped();
  const costs = new TextCosts();
  let at = 0;
  for (const { start, end, cost, why } of found) {
    if (start < at) continue;
    addBetween(costs, text, at, start);
    costs.add(start, end, cost, why);
    at = end;
  }
  addBetween(costs, text, at, text.length);
  return costs.list;
}

function shortened(spans: TextSpans, urlLength: number | undefined): readonly TextCost[] {
  const { text } = spans;
  const found: TextCost[] = [];
  if (urlLength !== undefined) {
    for (const { start, end, isBare } of spans.urls("openPath"))
      if (!isBare) found.push({ start, end, cost: urlLength, why: "url" });
  }
  for (const { start, end } of findAddresses(text)) {
    const host = hostStart(text, start, end);
    // A name here covers what stands in it all the same.
    found.push({ start: host, end, cost: 0, why: "free" });
  }
  return found.sort((a, b) => a.start - b.start);
}

// What was shortened still has neighbours: a mark behind a link is part of its last letter.
function addBetween(costs: TextCosts, text: string, from: number, to: number): void {
  const before = from > 0 ? "x" : "";
  const after = to < text.length ? "x" : "";
  const found = countGraphemes(before + text.slice(from, to) + after);
  const shift = from - before.length;
  found.forEach(({ start, end, cost, why }, index) => {
    const ownStart = Math.max(from, start + shift);
    const ownEnd = Math.min(to, end + shift);
    const others = (index === 0 ? before.length : 0) + (index === found.length - 1 ? after.length : 0);
    costs.add(ownStart, ownEnd, cost - others, why);
  });
}
