import { bitsAt, emojiUnit, unstableUnit, wideUnit } from "./code-units.js";
import { codePointsIn } from "./code-points-in.js";
import { composeCharacters } from "./compose-characters.js";
import type { Counting } from "./counting.js";
import { cutEmojiIn } from "./cut-emoji.js";
import { TextSpans } from "./text-spans.js";
import type { Span } from "./find-emoji.js";
import { findNames } from "./mention-forms.js";
import { keyStart, matchEmoji } from "./match-emoji.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";

const emojiCost = 2;
const noUrls: readonly Span[] = [];

/** What X charges: one for four ranges of characters, two for all others, for any emoji too, and a fixed sum for a link. */
export function countWeighted(spans: TextSpans, counting: Counting): readonly TextCost[] {
  if ((spans.scan.bits & unstableUnit) === 0) return weigh(spans, counting);
  const { text, originOf } = composeCharacters(spans.text);
  if (text === spans.text) return weigh(spans, counting);
  const costs = new TextCosts();
  for (const { start, end, cost, why } of weigh(new TextSpans(text), counting))
    costs.add(originOf(start), originOf(end), cost, why);
  return costs.list;
}

function weigh(spans: TextSpans, { freeLeadingMentions, urlLength = 0 }: Counting): readonly TextCost[] {
  const { text, scan } = spans;
  const urls = urlLength > 0 ? spans.urls() : noUrls;
  let cutEnd: ((linkEnd: number) => number) | undefined;
  const costs = new TextCosts();
  let at = freeLeadingMentions ? leadingMentionsEnd(text) : 0;
  if (at > 0) costs.add(0, at, 0, "free");
  let next = 0;
  let wholeFrom = 0;
  for (let index = 0; index <= urls.length; index++) {
    const url = urls[index];
    const to = url ? url.start : text.length;
    if (to < at) continue;
    // What stands between the marked places is plain.
    for (; next < scan.places.length; next++) {
      const place = Math.max(at, scan.places[next] ?? 0);
      if (place >= to) break;
      const bits = bitsAt(text, place);
      const isEmoji = place >= wholeFrom && (bits & emojiUnit) !== 0;
      const start = isEmoji && place > at ? keyStart(text, place) : place;
      const end = isEmoji ? matchEmoji(text, start) : start;
      if (end > start && end <= to) {
        if (start > at) costs.add(at, start, start - at, "plain");
        costs.add(start, end, emojiCost, "emoji");
        at = end;
      } else if ((bits & wideUnit) !== 0) {
        if (place > at) costs.add(at, place, place - at, "plain");
        at = wideEnd(text, place, to);
        costs.add(place, at, 2 * codePointsIn(text, place, at), "wide");
      }
    }
    if (to > at) costs.add(at, to, to - at, "plain");
    at = to;
    if (url === undefined) break;
    costs.add(at, url.end, urlLength, "url");
    at = url.end;
    cutEnd ??= cutEmojiIn(text);
    wholeFrom = cutEnd(at);
  }
  return costs.list;
}

// Up to what may be an emoji, or needs another look.
function wideEnd(text: string, from: number, to: number): number {
  let end = from;
  do end += end + 1 < to && (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  while (end < to && (bitsAt(text, end) & (wideUnit | emojiUnit)) === wideUnit);
  return end;
}

// The names a reply begins with are put there by the network and hidden in what it shows.
function leadingMentionsEnd(text: string): number {
  let end = 0;
  if (!beginsWithName(text)) return end;
  for (const { start, end: mentionEnd } of findNames(text)) {
    if (text.slice(end, start).trim() !== "") break;
    end = mentionEnd + (/^\s*/.exec(text.slice(mentionEnd))?.[0].length ?? 0);
  }
  return end;
}

/** Whether a text may begin with the names of those it answers. */
export function beginsWithName(text: string): boolean {
  return /^\s*[@\uFF20]/.test(text);
}
