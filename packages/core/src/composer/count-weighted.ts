import { composeCharacters, type Composed } from "./compose-characters.js";
import { findEmoji } from "./find-emoji.js";
import { findMentions } from "./find-mentions.js";
import { findUrls } from "./find-urls.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";

const urlCost = 23;
const emojiCost = 2;

/** What X charges: one for four ranges of characters, two for all others, for any emoji too, and a fixed sum for a link. */
export function countWeighted(text: string, freeLeadingMentions: boolean): readonly TextCost[] {
  const composed = composeCharacters(text);
  const costs = new TextCosts();
  const free = freeLeadingMentions ? leadingMentionsEnd(composed.text) : 0;
  costs.add(0, composed.originOf(free), 0, "free");

  let at = free;
  for (const { start, end, cost, why } of spansOf(composed.text)) {
    if (start < at) continue;
    addCharacters(costs, composed, at, start);
    costs.add(composed.originOf(start), composed.originOf(end), cost, why);
    at = end;
  }
  addCharacters(costs, composed, at, composed.text.length);
  return costs.list;
}

// An emoji that stands in a link is part of the link.
function spansOf(text: string): readonly TextCost[] {
  const urls = findUrls(text, true).map(({ start, end }): TextCost => ({ start, end, cost: urlCost, why: "url" }));
  const emoji = findEmoji(text).map(({ start, end }): TextCost => ({ start, end, cost: emojiCost, why: "emoji" }));
  if (urls.length === 0) return emoji;
  return [...urls, ...emoji].sort((a, b) => a.start - b.start);
}

function addCharacters(costs: TextCosts, { text, originOf }: Composed, from: number, to: number): void {
  for (let start = from; start < to;) {
    const isLight = weighsOne(text.codePointAt(start) ?? 0);
    let end = start;
    let characters = 0;
    for (let point = text.codePointAt(end); end < to && point !== undefined; point = text.codePointAt(end)) {
      if (weighsOne(point) !== isLight) break;
      end += point > 0xffff ? 2 : 1;
      characters += 1;
    }
    costs.add(originOf(start), originOf(end), isLight ? characters : characters * 2, isLight ? "plain" : "wide");
    start = end;
  }
}

function weighsOne(point: number): boolean {
  return (
    point <= 0x10ff ||
    (point >= 0x2000 && point <= 0x200d) ||
    (point >= 0x2010 && point <= 0x201f) ||
    (point >= 0x2032 && point <= 0x2037)
  );
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
