import type { Span } from "./find-emoji.js";

const cashtag = /\$[a-z]{1,6}(?:[._][a-z]{1,2})?(?=$|[\s!#%&'()*+,\\\-./:;<=>?@[\]^_{|}~$])/iy;
const space = 0x20;
const blank = /[\s\u0085\u180E]/;

/** The shares that a text names by their ticker. */
export function findCashtags(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", at + 1)) {
    if (at > 0 && text.charCodeAt(at - 1) !== space && !blank.test(text.charAt(at - 1))) continue;
    cashtag.lastIndex = at;
    if (cashtag.test(text)) found.push({ start: at, end: cashtag.lastIndex });
  }
  return found;
}
