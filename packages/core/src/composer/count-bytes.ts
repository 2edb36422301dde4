import { countCharacters, type CharacterCosts } from "./count-characters.js";
import type { TextCost } from "./text-measure.js";
import { bytesOf, scanText, type TextScan } from "./text-scan.js";

const bytes: CharacterCosts = { costOf: bytesOf, why: "bytes", emojiCost: undefined };
const bytesOfEmoji: CharacterCosts = {
  costOf: () => 1,
  why: "plain",
  emojiCost: (text, start, end) => scanText(text.slice(start, end)).utf8Bytes,
};

/** What a network charges that counts the bytes of UTF-8. */
export function countUtf8Bytes(text: string, scan: TextScan): readonly TextCost[] {
  return countCharacters(text, scan, bytes);
}

/** What a network charges that counts characters, but an emoji by its bytes. */
export function countEmojiBytes(text: string, scan: TextScan): readonly TextCost[] {
  return countCharacters(text, scan, bytesOfEmoji);
}
