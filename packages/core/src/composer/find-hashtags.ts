import type { HashtagForm } from "../networks/text-rules.js";
import { countGraphemes } from "./count-graphemes.js";
import type { Span } from "./find-emoji.js";
import { sumOf } from "./text-costs.js";

const word =
  "\\p{L}\\p{M}\\p{Nd}_\\u200C\\u200D\\uA67E\\u05BE\\u05F3\\u05F4\\uFF5E\\u301C\\u309B\\u309C\\u30A0\\u30FB\\u3003\\u0F0B\\u0F0C\\u00B7";
const wordTag = `[#\uFF03](?![\uFE0F\u20E3])[${word}]*[\\p{L}\\p{M}][${word}]*`;
// Half of a pair is no character that could stand between two words.
const wordBefore = new RegExp(`[${word}&\\p{Cs}]$`, "u");
const presentation = /[\uFE0E\uFE0F]$/;
const endsOtherwise = /^(?:[#\uFF03]|:\/\/)/;
const letter = "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}";
const dot = "\\u00B7\\u30FB\\u200C";
const dotted = new RegExp(`^.+[\\p{Alphabetic}_${dot}].+$`, "su");
const dotsAtEnd = new RegExp(`[${dot}]+$`);
const undotted = new RegExp(`^[${letter}]*\\p{Alphabetic}[${letter}]*`, "u");
const hidden = "\\u00AD\\u2060\\u200A-\\u200D\\u20E2";
const nameable = /[^\d\p{P}]/u;
const punctuation = /\p{P}+$/u;
const longestTrimmed = 64;

/** Where the tag ends that was found between two offsets; its start where it is none. */
type Ends = (text: string, start: number, end: number) => number;

const wordEnd: Ends = (text, start, end) => {
  const before = text.slice(Math.max(0, start - 2), start);
  const isPart = wordBefore.test(before) && !presentation.test(before);
  return isPart || endsOtherwise.test(text.slice(end, end + 3)) ? start : end;
};

const separatedEnd: Ends = (text, start, end) => {
  const found = text.slice(start + 1, end).replace(dotsAtEnd, "");
  const name = dotted.test(found) ? found : (undotted.exec(found)?.[0] ?? "");
  if (name === "") return start;
  const nameEnd = start + 1 + name.length;
  const scheme = text.startsWith("://", nameEnd) ? /.(https?)$/.exec(name)?.[1] : undefined;
  return nameEnd - (scheme?.length ?? 0);
};

const trimmedEnd: Ends = (text, start, end) => {
  const found = text.slice(start + 1, end);
  if (!nameable.test(found)) return start;
  const name = found.replace(punctuation, "");
  const isShort = name.length <= longestTrimmed || sumOf(countGraphemes(name)) <= longestTrimmed;
  return isShort ? start + 1 + name.length : start;
};

const whole: Ends = (_, __, end) => end;

const forms: Readonly<Record<HashtagForm, readonly [pattern: RegExp, ends: Ends]>> = {
  word: [new RegExp(wordTag, "gu"), wordEnd],
  separated: [
    new RegExp(`(?<![=/)\\p{Alphabetic}\\p{M}\\p{Nd}])[#\uFF03][${letter}][${letter}${dot}]*`, "gu"),
    separatedEnd,
  ],
  placed: [new RegExp(`${wordTag}(?:@[a-zA-Z0-9_]{1,32})?`, "gu"), wordEnd],
  toBlank: [/#[^\s#@]+/g, whole],
  trimmed: [new RegExp(`(?<!\\S)[#\uFF03](?!\uFE0F)[^\\s${hidden}]+`, "gu"), trimmedEnd],
};

/** The hashtags in a text, in the way the network writes them. */
export function findHashtags(text: string, form: HashtagForm): readonly Span[] {
  if (!text.includes("#") && !text.includes("\uFF03")) return [];
  const [pattern, ends] = forms[form];
  const found: Span[] = [];
  for (const { index: start, 0: match } of text.matchAll(pattern)) {
    const end = ends(text, start, start + match.length);
    if (end > start) found.push({ start, end });
  }
  return found;
}
