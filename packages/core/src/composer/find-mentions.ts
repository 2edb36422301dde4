import type { MentionForm } from "../networks/text-rules.js";
import { latinLetters } from "./code-units.js";
import { codePointsIn } from "./code-points-in.js";
import type { Span } from "./find-emoji.js";
import { isLinkedHandle } from "./is-handle.js";

const blocksBefore = /[a-zA-Z0-9_!#$%&*@\uFF20]$/;
// An old way to repeat somebody's words: the name may follow without a space.
const repeats = /(?:^|[^a-zA-Z0-9_+~.-])rt:?$/i;
const endsOtherwise = new RegExp(`^(?:[@\uFF20${latinLetters}]|://)`);
const letter = "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}";
const longestHost = 253;

type Stands = (text: string, start: number, end: number) => boolean;

const always: Stands = () => true;
const endsThere: Stands = (text, _, end) => !endsOtherwise.test(text.slice(end, end + 3));
const isNoPart: Stands = (text, start, end) => {
  const before = text.slice(Math.max(0, start - 4), start);
  return (!blocksBefore.test(before) || repeats.test(before)) && endsThere(text, start, end);
};
// Nobody is reached at a host that cannot exist.
const isReachable: Stands = (text, start, end) =>
  endsThere(text, start, end) && codePointsIn(text, hostStart(text, start, end) + 1, end) <= longestHost;

const forms: Readonly<Record<MentionForm, readonly [pattern: RegExp, stands: Stands]>> = {
  word: [/[@\uFF20]([a-zA-Z0-9_]{1,20})(\/[a-zA-Z][a-zA-Z0-9_-]{0,24})?/g, isNoPart],
  dotted: [/@[a-zA-Z0-9_](?:[a-zA-Z0-9_.]{0,28}[a-zA-Z0-9_])?/g, isNoPart],
  handle: [/(?<![^\s(])@[a-zA-Z0-9.-]+\b/g, (text, start, end) => isLinkedHandle(text.slice(start + 1, end))],
  address: [
    new RegExp(`(?<![=/${letter}])@[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*(?:@[${letter}]+(?:[.-]+[${letter}]+)*)?`, "giu"),
    isReachable,
  ],
  toBlank: [/@[^\s@#]+/g, isNoPart],
  slashed: [/\/?\bu\/[\w-]{3,20}(?![\w-])/g, isNoPart],
  pageId: [/@\[\d+\]/g, always],
  urn: [/@\[[^\]\n]{1,200}\]\(urn:li:[a-zA-Z]+:[\w-]{1,100}\)/g, always],
};

/** The people and pages that a text names, in the way the network writes them. */
export function findMentions(text: string, form: MentionForm): readonly Span[] {
  const signs = form === "slashed" ? ["u/"] : ["@", "\uFF20"];
  if (!signs.some((sign) => text.includes(sign))) return [];
  const [pattern, stands] = forms[form];
  const found: Span[] = [];
  for (const { index: start, 0: match } of text.matchAll(pattern)) {
    const end = start + match.length;
    if (stands(text, start, end)) found.push({ start, end });
  }
  return found;
}

/** Where the host begins in a mention of somebody elsewhere, its `@` included; the mention's end where it names none. */
export function hostStart(text: string, start: number, end: number): number {
  const at = text.indexOf("@", start + 1);
  return at > start && at < end ? at : end;
}
