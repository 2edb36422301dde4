import { countEmojiBytes } from "../count-bytes.js";
import type { Span } from "../span.js";
import { scanText } from "../text-scan.js";

/** Every emoji in a text, each as one stretch. */
export function findEmoji(text: string): readonly Span[] {
  const costs = countEmojiBytes(text, scanText(text));
  return costs.filter(({ why }) => why === "emoji").map(({ start, end }) => ({ start, end }));
}
