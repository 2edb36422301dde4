import { emojiUnit, foreignUnit } from "./code-units.js";
import { countCharacters, type CharacterCosts } from "./count-characters.js";
import type { TextCost } from "./text-measure.js";
import { bytesOf, type TextScan } from "./text-scan.js";

const bytes: CharacterCosts = { costly: foreignUnit, costOf: bytesOf, why: "bytes", emojiCost: undefined };
const bytesOfEmoji: CharacterCosts = {
  costly: emojiUnit,
  costOf: () => 1,
  why: "plain",
  emojiCost: (text, start, end) => {
    let cost = 0;
    for (const character of text.slice(start, end)) cost += bytesOf(character.codePointAt(0) ?? 0);
    return cost;
  },
};

/** What a network charges that counts the bytes of UTF-8. */
export function countUtf8Bytes(text: string, scan: TextScan): readonly TextCost[] {
  return countCharacters(text, scan, bytes);
}

/** What a network charges that counts characters, but an emoji by its bytes. */
export function countEmojiBytes(text: string, scan: TextScan): readonly TextCost[] {
  return countCharacters(text, scan, bytesOfEmoji);
}
