import { matchEmoji } from "./match-emoji.js";

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// The keycap's mark, the signs below U+0300 and everything that an emoji can begin with beyond.
const mayHoldEmoji = /[\u00A9\u00AE\u200D-\u3299\uD83C-\uD83E]/;

/** Every emoji in a text, each as one stretch. */
export function findEmoji(text: string): readonly Span[] {
  if (!mayHoldEmoji.test(text)) return [];
  const found: Span[] = [];
  for (let at = 0; at < text.length;) {
    const end = matchEmoji(text, at);
    if (end > at) {
      found.push({ start: at, end });
      at = end;
    } else {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
  }
  return found;
}
