import { codeUnits, emojiUnit } from "./code-units.js";
import { keyStart, matchEmoji } from "./match-emoji.js";

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const noEmoji: readonly Span[] = [];

/** Every emoji in a text, each as one stretch. */
export function findEmoji(text: string): readonly Span[] {
  const units = codeUnits();
  let found: Span[] | undefined;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    if (((units[text.charCodeAt(at)] ?? 0) & emojiUnit) === 0) continue;
    const start = at > last ? keyStart(text, at) : at;
    const end = matchEmoji(text, start);
    if (end === start) continue;
    (found ??= []).push({ start, end });
    last = end;
    at = end - 1;
  }
  return found ?? noEmoji;
}
