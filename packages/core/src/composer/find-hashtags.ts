import type { Span } from "./find-emoji.js";

const word =
  "\\p{L}\\p{M}\\p{Nd}_\\u200C\\u200D\\uA67E\\u05BE\\u05F3\\u05F4\\uFF5E\\u301C\\u309B\\u309C\\u30A0\\u30FB\\u3003\\u0F0B\\u0F0C\\u00B7";
const hashtag = new RegExp(`[#\uFF03](?![\uFE0F\u20E3])([${word}]*[\\p{L}\\p{M}][${word}]*)`, "gu");
const wordBefore = new RegExp(`[${word}&]$`, "u");
const presentation = /[\uFE0E\uFE0F]$/;
const endsOtherwise = /^(?:[#\uFF03]|:\/\/)/;

/** The hashtags in a text: letters of any script, not digits alone, not inside a word. */
export function findHashtags(text: string): readonly Span[] {
  if (!/[#\uFF03]/.test(text)) return [];
  const found: Span[] = [];
  for (const { index: start, 0: match } of text.matchAll(hashtag)) {
    const end = start + match.length;
    const before = text.slice(Math.max(0, start - 2), start);
    if (wordBefore.test(before) && !presentation.test(before)) continue;
    if (!endsOtherwise.test(text.slice(end, end + 3))) found.push({ start, end });
  }
  return found;
}
