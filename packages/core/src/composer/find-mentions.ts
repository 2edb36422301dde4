import type { EntitySyntax, MentionForm } from "../networks/text-rules.js";
import { latinLetters } from "./code-units.js";
import type { Span } from "./find-emoji.js";

const word = /[@\uFF20]([a-zA-Z0-9_]{1,20})(\/[a-zA-Z][a-zA-Z0-9_-]{0,24})?/g;
const dotted = /@[a-zA-Z0-9_](?:[a-zA-Z0-9_.]{0,28}[a-zA-Z0-9_])?/g;
const handle = /@(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z][a-zA-Z0-9-]{0,61}[a-zA-Z0-9]/g;
const address = /@[a-zA-Z0-9_]+(?:[a-zA-Z0-9_.-]*[a-zA-Z0-9_])?(?:@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?)?/gu;
const toBlank = /@[^\s@#]+/g;
const slashed = /\/?\bu\/[\w-]{3,20}/g;
const pageId = /@\[\d+\]/g;
const urn = /@\[[^\]\n]{1,200}\]\(urn:li:[a-zA-Z]+:[\w-]{1,100}\)/g;
const patterns: Readonly<Record<MentionForm, RegExp>> = {
  word,
  dotted,
  handle,
  address,
  toBlank,
  slashed,
  pageId,
  urn,
};

const blocksBefore = /[a-zA-Z0-9_!#$%&*@\uFF20]$/;
// An old way to repeat somebody's words: the name may follow without a space.
const repeats = /(?:^|[^a-zA-Z0-9_+~.-])rt:?$/i;
const endsOtherwise = new RegExp(`^(?:[@\uFF20${latinLetters}]|://)`);

/** The people and pages that a text names, in the way the network writes them. */
export function findMentions(text: string, mention: EntitySyntax["mention"]): readonly Span[] {
  if (mention === false || !(mention.form === "slashed" ? text.includes("u/") : /[@\uFF20]/.test(text))) return [];
  const found: Span[] = [];
  for (const { index: start, 0: match } of text.matchAll(patterns[mention.form])) {
    const end = start + match.length;
    const before = text.slice(Math.max(0, start - 4), start);
    if (mention.form === "pageId" || mention.form === "urn") found.push({ start, end });
    else if (blocksBefore.test(before) && !repeats.test(before)) continue;
    else if (!endsOtherwise.test(text.slice(end, end + 3))) found.push({ start, end });
  }
  return found;
}
