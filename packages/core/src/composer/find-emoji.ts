import { codeUnits, emojiUnit } from "./code-units.js";
import { matchEmoji } from "./match-emoji.js";

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every emoji in a text, each as one stretch. */
export function findEmoji(text: string): readonly Span[] {
  const units = codeUnits();
  const found: Span[] = [];
  for (let at = 0; at < text.length;) {
    const end = (units[text.charCodeAt(at)] ?? 0) & emojiUnit ? matchEmoji(text, at) : at;
    if (end > at) {
      found.push({ start: at, end });
      at = end;
    } else {
      at += 1;
    }
  }
  return found;
}
