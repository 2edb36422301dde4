import type { HashtagForm } from "../networks/text-rules.js";
import { countGraphemes } from "./count-graphemes.js";
import type { Span } from "./find-emoji.js";
import { findSpans, whole, type Stands } from "./find-spans.js";
import { letter } from "./mention-forms.js";
import { sumOf } from "./text-costs.js";

const signs = "#\uFF03";
const sign = `[${signs}]`;
const word =
  "\\p{L}\\p{M}\\p{Nd}_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7";
const wordTag = (place: string) =>
  // Half of a pair is no character that could stand between two words.
  `(?<=^|[\uFE0E\uFE0F]|[^${word}&\\p{Cs}])${sign}(?![\uFE0F\u20E3])(?=[${word}]*[\\p{L}\\p{M}])` +
  whole(`[${word}]+${place}`, signs);
const dot = "\u00B7\u30FB\u200C";
const dotted = `[${letter}${dot}]`;
const none = "\\s\u00AD\u2060\u200A-\u200D\u20E2";
const longestTrimmed = 64;

// What is as short in units needs no closer look.
const isShort: Stands = (text, start, end) =>
  end - start <= longestTrimmed || sumOf(countGraphemes(text.slice(start + 1, end))) <= longestTrimmed;
const sticky = (pattern: string): RegExp => new RegExp(pattern, "uy");

const forms: Readonly<Record<HashtagForm, readonly [pattern: RegExp, stands?: Stands]>> = {
  word: [sticky(wordTag(""))],
  separated: [
    sticky(
      `(?<![=/)\\p{Alphabetic}\\p{M}\\p{Nd}])${sign}(?![${dot}])` +
        `(?=${dotted}*\\p{Alphabetic}|${dotted}+[_${dot}][${letter}])` +
        `(?:${dotted}+(?=https?://)|${dotted}+(?<![${dot}]))`,
    ),
  ],
  placed: [sticky(wordTag("(?:@\\w{1,32})?"))],
  toBlank: [sticky("#[^\\s#@]+")],
  trimmed: [sticky(`(?<!\\S)${sign}(?!\uFE0F)(?=[\\d\\p{P}]*[^\\d\\p{P}${none}])[^${none}]+(?<!\\p{P})`), isShort],
};

/** The hashtags in a text, in the way the network writes them. */
export function findHashtags(text: string, form: HashtagForm): readonly Span[] {
  return findSpans(text, signs, ...forms[form]);
}
