import type { Span } from "./find-emoji.js";

const cashtag = /(?<=^|[\s\u0085\u180E])\$[a-z]{1,6}(?:[._][a-z]{1,2})?(?=$|[\s!#%&'()*+,\\\-./:;<=>?@[\]^_{|}~$])/gi;

/** The shares that a text names by their ticker. */
export function findCashtags(text: string): readonly Span[] {
  if (!text.includes("$")) return [];
  return Array.from(text.matchAll(cashtag), ({ index, 0: match }) => ({ start: index, end: index + match.length }));
}
