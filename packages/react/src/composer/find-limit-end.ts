import { graphemeEnd, measureText, type TextMeasure, type TextTarget } from "@tidewire/core/composer";

/** Where a network stops reading a text that is too long for it; `undefined` where all of it fits. */
export function findLimitEnd(
  text: string,
  { costs, limit, remaining }: TextMeasure,
  target: TextTarget,
): number | undefined {
  if (limit === undefined || remaining === undefined || remaining >= 0) return undefined;
  let sum = 0;
  for (const { start, end, cost, why } of costs) {
    if (sum + cost > limit) {
      // A link fits whole or not at all.
      return why === "url" ? start : start + lastThatFits(text, start, end, limit, target);
    }
    sum += cost;
  }
  return text.length;
}

function lastThatFits(text: string, start: number, end: number, limit: number, target: TextTarget): number {
  // Nobody reads a mark inside a letter: an offset always lies between two characters as people see them.
  const ends: number[] = [];
  for (let at = start; at < end;) ends.push((at = graphemeEnd(text, at)) - start);
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (measureText(text.slice(0, start + (ends[middle] ?? 0)), target).count <= limit) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1] ?? 0;
}
