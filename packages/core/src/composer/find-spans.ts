import type { Span } from "./find-emoji.js";
import { matchEnd } from "./match-end.js";

export type Stands = (text: string, start: number, end: number) => boolean;

/** Where a sticky pattern matches that begins with one of a few signs, in order; what it matches is looked at once. */
export function findSpans(
  text: string,
  signs: Iterable<string>,
  pattern: RegExp,
  stands?: Stands,
  lead = "",
): readonly Span[] {
  const found: Span[] = [];
  for (const sign of signs) {
    // Not by the pattern alone: a sign is found many times faster.
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at)) {
      const start = text[at - 1] === lead ? at - 1 : at;
      const end = matchEnd(pattern, text, start);
      if (end > at && (stands?.(text, start, end) ?? true)) found.push({ start, end });
      at = Math.max(end, at + 1);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The pattern for all of a name or nothing: no part of one stands where what follows cannot be behind it. */
export function whole(name: string, after: string): string {
  return `(?=(${name}))\\1(?![${after}]|://)`;
}
