import { composeCharacters, type Composed } from "./compose-characters.js";
import { codeUnits, emojiUnit, wideUnit } from "./code-units.js";
import type { Span } from "./find-emoji.js";
import { findMentions } from "./find-mentions.js";
import { findUrls } from "./find-urls.js";
import { matchEmoji } from "./match-emoji.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";

const urlCost = 23;
const emojiCost = 2;

/** What X charges: one for four ranges of characters, two for all others, for any emoji too, and a fixed sum for a link. */
export function countWeighted(
  text: string,
  freeLeadingMentions: boolean,
  urlsOf: (text: string) => readonly Span[] = findUrls,
): readonly TextCost[] {
  const composed = composeCharacters(text);
  const costs = new TextCosts();
  const free = freeLeadingMentions ? leadingMentionsEnd(composed.text) : 0;
  costs.add(0, composed.originOf(free), 0, "free");

  let at = free;
  for (const { start, end } of urlsOf(composed.text)) {
    if (start < at) continue;
    addCharacters(costs, composed, at, start);
    costs.add(composed.originOf(start), composed.originOf(end), urlCost, "url");
    at = end;
  }
  addCharacters(costs, composed, at, composed.text.length);
  return costs.list;
}

function addCharacters(costs: TextCosts, { text, originOf }: Composed, from: number, to: number): void {
  const units = codeUnits();
  let at = from;
  while (at < to) {
    const start = at;
    let bits = units[text.charCodeAt(at)] ?? 0;
    const emojiEnd = bits & emojiUnit ? matchEmoji(text, at) : at;
    if (emojiEnd > at && emojiEnd <= to) {
      costs.add(originOf(start), originOf(emojiEnd), emojiCost, "emoji");
      at = emojiEnd;
      continue;
    }
    const weight = bits & wideUnit;
    let characters = 0;
    do {
      at += at + 1 < to && isPair(text, at) ? 2 : 1;
      characters += 1;
      bits = at < to ? (units[text.charCodeAt(at)] ?? 0) : ~weight;
    } while ((bits & wideUnit) === weight && !(bits & emojiUnit));
    const isWide = weight !== 0;
    costs.add(originOf(start), originOf(at), isWide ? characters * 2 : characters, isWide ? "wide" : "plain");
  }
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
