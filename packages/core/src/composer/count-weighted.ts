import { codeUnits, emojiUnit, unstableUnit, wideUnit } from "./code-units.js";
import { codePointsIn } from "./count-code-points.js";
import { composeCharacters, type Composed } from "./compose-characters.js";
import { cutEmojiIn } from "./cut-emoji.js";
import type { Span } from "./find-emoji.js";
import { findMentions } from "./find-mentions.js";
import { findUrls } from "./find-urls.js";
import { keyStart, matchEmoji } from "./match-emoji.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";

const urlCost = 23;
const emojiCost = 2;
const itself = (offset: number): number => offset;

/** What X charges: one for four ranges of characters, two for all others, for any emoji too, and a fixed sum for a link. */
export function countWeighted(
  text: string,
  freeLeadingMentions: boolean,
  urlsOf: (text: string) => readonly Span[] = findUrls,
): readonly TextCost[] {
  // Most texts are composed already, which shows on the way.
  return (
    weigh({ text, originOf: itself }, freeLeadingMentions, urlsOf, unstableUnit) ??
    weigh(composeCharacters(text), freeLeadingMentions, urlsOf, 0) ??
    []
  );
}

function weigh(
  composed: Composed,
  freeLeadingMentions: boolean,
  urlsOf: (text: string) => readonly Span[],
  givesUpAt: number,
): readonly TextCost[] | undefined {
  const { text, originOf } = composed;
  const costs = new TextCosts();
  const free = freeLeadingMentions ? leadingMentionsEnd(text) : 0;
  costs.add(0, originOf(free), 0, "free");

  const cutEnd = cutEmojiIn(text);
  let at = free;
  for (const { start, end } of urlsOf(text)) {
    if (start < at) continue;
    if (!addCharacters(costs, composed, at, start, givesUpAt) || holds(text, start, end, givesUpAt)) return undefined;
    costs.add(originOf(start), originOf(end), urlCost, "url");
    at = cutEnd(end);
    addSingly(costs, composed, end, at);
  }
  return addCharacters(costs, composed, at, text.length, givesUpAt) ? costs.list : undefined;
}

function addCharacters(costs: TextCosts, composed: Composed, from: number, to: number, givesUpAt: number): boolean {
  const { text, originOf } = composed;
  const units = codeUnits();
  const stops = wideUnit | emojiUnit | givesUpAt;
  let at = from;
  while (at < to) {
    let start = at;
    while (at < to && ((units[text.charCodeAt(at)] ?? 0) & stops) === 0) at += 1;
    const bits = at < to ? (units[text.charCodeAt(at)] ?? 0) : 0;
    if ((bits & givesUpAt) !== 0) return false;

    const emojiStart = (bits & emojiUnit) !== 0 && at > start ? keyStart(text, at) : at;
    const emojiEnd = (bits & emojiUnit) !== 0 ? matchEmoji(text, emojiStart) : emojiStart;
    const isEmoji = emojiEnd > emojiStart && emojiEnd <= to;
    const plainEnd = isEmoji ? emojiStart : at;
    if (plainEnd > start) costs.add(originOf(start), originOf(plainEnd), plainEnd - start, "plain");
    if (at === to) break;

    start = plainEnd;
    if (isEmoji) {
      at = emojiEnd;
      costs.add(originOf(start), originOf(at), emojiCost, "emoji");
    } else if ((bits & wideUnit) === 0) {
      at += 1;
      costs.add(originOf(start), originOf(at), 1, "plain");
    } else {
      at = wideEnd(text, at, to, units);
      costs.add(originOf(start), originOf(at), 2 * codePointsIn(text, start, at), "wide");
    }
  }
  return true;
}

function addSingly(costs: TextCosts, { text, originOf }: Composed, from: number, to: number): void {
  const units = codeUnits();
  for (let at = from; at < to;) {
    const end = at + (at + 1 < to && isPair(text, at) ? 2 : 1);
    const isWide = ((units[text.charCodeAt(at)] ?? 0) & wideUnit) !== 0;
    costs.add(originOf(at), originOf(end), isWide ? 2 : 1, isWide ? "wide" : "plain");
    at = end;
  }
}

// Up to what may be an emoji, or needs another look.
function wideEnd(text: string, from: number, to: number, units: Uint16Array): number {
  let at = from;
  do at += at + 1 < to && isPair(text, at) ? 2 : 1;
  while (at < to && ((units[text.charCodeAt(at)] ?? 0) & (wideUnit | emojiUnit | unstableUnit)) === wideUnit);
  return at;
}

function holds(text: string, from: number, to: number, bits: number): boolean {
  const units = codeUnits();
  for (let at = from; at < to; at++) if (((units[text.charCodeAt(at)] ?? 0) & bits) !== 0) return true;
  return false;
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

// The names a reply begins with are put there by the network and hidden in what it shows.
function leadingMentionsEnd(text: string): number {
  let end = 0;
  for (const { start, end: mentionEnd } of findMentions(text, { form: "word" })) {
    if (text.slice(end, start).trim() !== "") break;
    end = mentionEnd + (/^\s*/.exec(text.slice(mentionEnd))?.[0].length ?? 0);
  }
  return end;
}
