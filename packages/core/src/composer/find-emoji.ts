import { bitsAt, emojiUnit } from "./code-units.js";
import { keyStart, matchEmoji } from "./match-emoji.js";
import { scanText, type TextScan } from "./text-scan.js";

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const noEmoji: readonly Span[] = [];

/** Every emoji in a text, each as one stretch. */
export function findEmoji(text: string, { places, bits }: TextScan = scanText(text)): readonly Span[] {
  if ((bits & emojiUnit) === 0) return noEmoji;
  const found: Span[] = [];
  let last = 0;
  for (const place of places) {
    if (place < last || (bitsAt(text, place) & emojiUnit) === 0) continue;
    const start = place > last ? keyStart(text, place) : place;
    const end = matchEmoji(text, start);
    if (end === start) continue;
    found.push({ start, end });
    last = end;
  }
  return found;
}
