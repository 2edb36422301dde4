import { emojiPattern } from "./emoji-pattern.js";
import { matchEnd } from "./match-end.js";

/** Where the longest recommended emoji that begins at `start` ends; `start` itself where none begins. */
export function matchEmoji(text: string, start: number): number {
  return matchEnd(emojiPattern(), text, start);
}

/** Where the key of a telephone begins whose mark stands at `at`: a digit, which only the mark makes an emoji. */
export function keyStart(text: string, at: number): number {
  const isMark = text[at] === "\uFE0F" || text[at] === "\u20E3";
  return isMark && at > 0 && matchEmoji(text, at - 1) > at ? at - 1 : at;
}
