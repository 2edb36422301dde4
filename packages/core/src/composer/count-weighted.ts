import { codeUnits, emojiUnit, unstableUnit, wideUnit } from "./code-units.js";
import { codePointsIn } from "./code-points-in.js";
import { composeCharacters, type Composed } from "./compose-characters.js";
import { cutEmojiIn } from "./cut-emoji.js";
import type { Counting } from "./counting.js";
import type { EntitySpans } from "./entity-spans.js";
import type { Span } from "./find-emoji.js";
import { findMentions } from "./find-mentions.js";
import { findUrls } from "./find-urls.js";
import { keyStart, matchEmoji } from "./match-emoji.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";
import { scanText, type TextScan } from "./text-scan.js";

const emojiCost = 2;
const noUrls: readonly Span[] = [];
const itself = (offset: number): number => offset;

/** What X charges: one for four ranges of characters, two for all others, for any emoji too, and a fixed sum for a link. */
export function countWeighted(spans: EntitySpans, counting: Counting): readonly TextCost[] {
  const { text, scan } = spans;
  const given = { text, originOf: itself };
  const composed = (scan.bits & unstableUnit) === 0 ? given : composeCharacters(text);
  const hasUrls = counting.urlLength !== undefined;
  if (composed.text === text) return weigh(given, scan, hasUrls ? spans.urls() : noUrls, counting);
  const other = scanText(composed.text);
  return weigh(composed, other, hasUrls ? findUrls(composed.text, other) : noUrls, counting);
}

function weigh(
  composed: Composed,
  { places }: TextScan,
  urls: readonly Span[],
  { freeLeadingMentions, urlLength = 0 }: Counting,
): readonly TextCost[] {
  const { text, originOf } = composed;
  const costs = new TextCosts();
  const free = freeLeadingMentions ? leadingMentionsEnd(text) : 0;
  costs.add(0, originOf(free), 0, "free");

  const cutEnd = urls.length > 0 ? cutEmojiIn(text) : itself;
  let at = free;
  let next = 0;
  for (const { start, end } of urls) {
    if (start < at) continue;
    next = addCharacters(costs, composed, places, next, at, start);
    costs.add(originOf(start), originOf(end), urlLength, "url");
    at = cutEnd(end);
    addSingly(costs, composed, end, at);
  }
  addCharacters(costs, composed, places, next, at, text.length);
  return costs.list;
}

// What stands between the marked places is plain. Tells which place is the next.
function addCharacters(
  costs: TextCosts,
  { text, originOf }: Composed,
  places: readonly number[],
  first: number,
  from: number,
  to: number,
): number {
  const units = codeUnits();
  let next = first;
  let at = from;
  for (; next < places.length; next++) {
    const place = Math.max(at, places[next] ?? 0);
    if (place >= to) break;
    const bits = units[text.charCodeAt(place)] ?? 0;
    if ((bits & (emojiUnit | wideUnit)) === 0) continue;
    const emojiStart = (bits & emojiUnit) !== 0 && place > at ? keyStart(text, place) : place;
    const emojiEnd = (bits & emojiUnit) !== 0 ? matchEmoji(text, emojiStart) : emojiStart;
    if (emojiEnd > emojiStart && emojiEnd <= to) {
      if (emojiStart > at) costs.add(originOf(at), originOf(emojiStart), emojiStart - at, "plain");
      costs.add(originOf(emojiStart), originOf(emojiEnd), emojiCost, "emoji");
      at = emojiEnd;
    } else if ((bits & wideUnit) !== 0) {
      if (place > at) costs.add(originOf(at), originOf(place), place - at, "plain");
      at = wideEnd(text, place, to, units);
      costs.add(originOf(place), originOf(at), 2 * codePointsIn(text, place, at), "wide");
    }
  }
  if (to > at) costs.add(originOf(at), originOf(to), to - at, "plain");
  return next;
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
function wideEnd(text: string, from: number, to: number, units: Int32Array): number {
  let at = from;
  do at += at + 1 < to && isPair(text, at) ? 2 : 1;
  while (at < to && ((units[text.charCodeAt(at)] ?? 0) & (wideUnit | emojiUnit)) === wideUnit);
  return at;
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

// The names a reply begins with are put there by the network and hidden in what it shows.
function leadingMentionsEnd(text: string): number {
  let end = 0;
  if (!beginsWithName(text)) return end;
  for (const { start, end: mentionEnd } of findMentions(text, "word")) {
    if (text.slice(end, start).trim() !== "") break;
    end = mentionEnd + (/^\s*/.exec(text.slice(mentionEnd))?.[0].length ?? 0);
  }
  return end;
}

/** Whether a text may begin with the names of those it answers. */
export function beginsWithName(text: string): boolean {
  return /^\s*[@\uFF20]/.test(text);
}
