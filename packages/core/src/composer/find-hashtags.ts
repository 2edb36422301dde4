import type { HashtagForm } from "../networks/text-rules.js";
import { countGraphemes } from "./count-graphemes.js";
import { spanFinder, whole, type FindSpans } from "./span-finder.js";
import { letter } from "./mention-forms.js";
import { sumOf } from "./text-costs.js";

const signs = "#\uFF03";
const sign = `[${signs}]`;
const longestTrimmed = 64;
const wordLetter =
  "\\p{L}\\p{M}\\p{Nd}_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7";
/** What Telegram takes for a letter of a tag, as a pattern's set; all of Sinhala among it. */
export const placedLetter = "\\p{L}\\p{Nd}_\u200C\u00B7\u0D80-\u0DFF";

/** The hashtags in a text, in the way the network writes them. */
export const findHashtags: Readonly<Record<HashtagForm, FindSpans>> = {
  word: spanFinder(
    signs,
    () => sticky(`${sign}(?![\uFE0F\u20E3])(?=[${wordLetter}]*?[\\p{L}\\p{M}])${whole(`[${wordLetter}]+`, signs)}`),
    // Half of a pair is no character that could stand between two words.
    { notBehind: `(?![\uFE0E\uFE0F])[${wordLetter}&\\p{Cs}]` },
  ),
  separated: spanFinder(
    signs,
    () => {
      const dot = "\u00B7\u30FB\u200C";
      const dotted = `[${letter}${dot}]`;
      return sticky(
        `${sign}(?![${dot}])(?=${dotted}*?\\p{Alphabetic}|${dotted}+[_${dot}][${letter}])` +
          `(?:${dotted}+(?=https?://)|${dotted}*[${letter}])`,
      );
    },
    { notBehind: "[=/)\\p{Alphabetic}\\p{M}\\p{Nd}]" },
  ),
  placed: spanFinder(
    "#",
    () => {
      const word = `(?=[${placedLetter}]{0,255}\\p{L})(?=([${placedLetter}]{1,256}))\\1`;
      return sticky(`#${word}(?![${placedLetter}]*#)(?:@\\w{1,32})?`);
    },
    { notBehind: `[${placedLetter}]` },
  ),
  toBlank: spanFinder(signs, () => /#[^\s#@]+/y),
  trimmed: spanFinder(
    signs,
    () => {
      const none = "\\s\u00AD\u2060\u200A-\u200D\u20E2";
      return sticky(`${sign}(?!\uFE0F)(?=[\\d\\p{P}]*[^\\d\\p{P}${none}])[^${none}]*[^\\p{P}${none}]`);
    },
    {
      notBehind: "\\S",
      // What is as short in units needs no closer look.
      stands: (text, start, end) =>
        end - start <= longestTrimmed || sumOf(countGraphemes(text.slice(start + 1, end))) <= longestTrimmed,
    },
  ),
};

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, "uy");
}
