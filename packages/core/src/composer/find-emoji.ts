import { countEmojiBytes } from "./count-bytes.js";
import { scanText } from "./text-scan.js";

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every emoji in a text, each as one stretch. */
export function findEmoji(text: string): readonly Span[] {
  const costs = countEmojiBytes(text, scanText(text));
  return costs.filter(({ why }) => why === "emoji").map(({ start, end }) => ({ start, end }));
}
