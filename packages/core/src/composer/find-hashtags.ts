import type { HashtagForm } from "../networks/text-rules.js";
import { countGraphemes } from "./count-graphemes.js";
import { spanFinder, whole, type FindSpans } from "./span-finder.js";
import { letter } from "./mention-forms.js";
import { sumOf } from "./text-costs.js";

const signs = "#\uFF03";
const sign = `[${signs}]`;
const longestTrimmed = 64;

/** The hashtags in a text, in the way the network writes them. */
export const findHashtags: Readonly<Record<HashtagForm, FindSpans>> = {
  word: spanFinder(signs, () => wordTag("")),
  separated: spanFinder(signs, () => {
    const dot = "\u00B7\u30FB\u200C";
    const dotted = `[${letter}${dot}]`;
    return sticky(
      `(?<![=/)\\p{Alphabetic}\\p{M}\\p{Nd}])${sign}(?![${dot}])` +
        `(?=${dotted}*?\\p{Alphabetic}|${dotted}+[_${dot}][${letter}])` +
        `(?:${dotted}+(?=https?://)|${dotted}+(?<![${dot}]))`,
    );
  }),
  placed: spanFinder(signs, () => wordTag("(?:@\\w{1,32})?")),
  toBlank: spanFinder(signs, () => /#[^\s#@]+/y),
  trimmed: spanFinder(
    signs,
    () => {
      const none = "\\s\u00AD\u2060\u200A-\u200D\u20E2";
      return sticky(`(?<!\\S)${sign}(?!\uFE0F)(?=[\\d\\p{P}]*[^\\d\\p{P}${none}])[^${none}]+(?<!\\p{P})`);
    },
    // What is as short in units needs no closer look.
    (text, start, end) =>
      end - start <= longestTrimmed || sumOf(countGraphemes(text.slice(start + 1, end))) <= longestTrimmed,
  ),
};

function wordTag(place: string): RegExp {
  const word =
    "\\p{L}\\p{M}\\p{Nd}_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7";
  // Half of a pair is no character that could stand between two words.
  const before = `(?<!(?![\uFE0E\uFE0F])[${word}&\\p{Cs}])`;
  const name = whole(`[${word}]+${place}`, signs);
  return sticky(`${before}${sign}(?![\uFE0F\u20E3])(?=[${word}]*?[\\p{L}\\p{M}])${name}`);
}

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, "uy");
}
