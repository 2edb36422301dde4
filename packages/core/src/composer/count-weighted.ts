import { emojiUnit, unstableUnit, wideUnit } from "./code-units.js";
import { composeCharacters } from "./compose-characters.js";
import { countCharacters, type CharacterCosts } from "./count-characters.js";
import type { Counting } from "./counting.js";
import { findNames } from "./mention-forms.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";
import { TextSpans } from "./text-spans.js";

const weights: CharacterCosts = {
  costly: wideUnit | emojiUnit,
  costOf: (_, bits) => ((bits & wideUnit) === 0 ? 1 : 2),
  why: "wide",
  emojiCost: () => 2,
};

/** What X charges: one for four ranges of characters, two for all others, for any emoji too, and a fixed sum for a link. */
export function countWeighted(spans: TextSpans, counting: Counting): readonly TextCost[] {
  if ((spans.scan.bits & unstableUnit) === 0) return weigh(spans, counting);
  const { text, originOf } = composeCharacters(spans.text);
  if (text === spans.text) return weigh(spans, counting);
  const costs = new TextCosts();
  for (const { end, cost, why } of weigh(new TextSpans(text), counting)) costs.add(originOf(end), cost, why);
  return costs.list;
}

function weigh(spans: TextSpans, { freeLeadingMentions, urlLength = 0 }: Counting): readonly TextCost[] {
  const { text, scan } = spans;
  const own: TextCost[] = [];
  if (freeLeadingMentions) own.push({ start: 0, end: leadingMentionsEnd(text), cost: 0, why: "free" });
  if (urlLength > 0) for (const { start, end } of spans.urls()) own.push({ start, end, cost: urlLength, why: "url" });
  return countCharacters(text, scan, weights, own);
}

// The names a reply begins with are put there by the network and hidden in what it shows.
function leadingMentionsEnd(text: string): number {
  let end = 0;
  for (const mention of findNames(text)) {
    if (text.slice(end, mention.start).trim() !== "") break;
    end = mention.end;
  }
  return end > 0 ? text.length - text.slice(end).trimStart().length : 0;
}

/** Whether a text may begin with the names of those it answers. */
export function beginsWithName(text: string): boolean {
  return /^\s*[@\uFF20]/.test(text);
}
