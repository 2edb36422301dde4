import { findEmoji, type Span } from "./find-emoji.js";

const joiner = 0x200d;

/** Tells where an emoji ends of which a link took the beginning: what is left of it is none. Links must be asked in order. */
export function cutEmojiIn(text: string): (linkEnd: number) => number {
  let emoji: readonly Span[] | undefined;
  let next = 0;
  return (linkEnd) => {
    // No emoji goes on with a letter or a sign of ASCII, so most texts need no look.
    if (!(text.charCodeAt(linkEnd) >= joiner)) return linkEnd;
    emoji ??= findEmoji(text);
    while (next < emoji.length && (emoji[next]?.end ?? 0) <= linkEnd) next += 1;
    const cut = emoji[next];
    return cut !== undefined && cut.start < linkEnd ? cut.end : linkEnd;
  };
}
