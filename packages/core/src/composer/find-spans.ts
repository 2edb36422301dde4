import type { Span } from "./find-emoji.js";
import { matchEnd } from "./match-end.js";

export type Stands = (text: string, start: number, end: number) => boolean;

/** Where a sticky pattern matches that begins with one of a few signs, in order; what it matches is looked at once. */
export function findSpans(text: string, signs: string, pattern: RegExp, stands?: Stands): readonly Span[] {
  const found: Span[] = [];
  for (const sign of signs) {
    // Not by the pattern alone: a sign is found many times faster.
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at)) {
      const end = matchEnd(pattern, text, at);
      if (end > at && (stands === undefined || stands(text, at, end))) found.push({ start: at, end });
      at = Math.max(end, at + 1);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
