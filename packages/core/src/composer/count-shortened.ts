import type { Span } from "./find-emoji.js";
import { findMentions } from "./find-mentions.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";

const urlCost = 23;

/** What a network charges that counts what readers see, a link as a fixed sum, and somebody elsewhere by name alone. */
export function countShortened(
  text: string,
  urls: readonly Span[],
  graphemes: (text: string) => readonly TextCost[],
): readonly TextCost[] {
  const costs = new TextCosts();
  const add = (from: number, to: number) => {
    for (const { start, end, cost, why } of graphemes(text.slice(from, to)))
      costs.add(from + start, from + end, cost, why);
  };
  const remote = findMentions(text, { form: "address" }).flatMap(({ start, end }) => {
    const host = text.indexOf("@", start + 1);
    return host > start && host < end ? [{ start: host, end, cost: 0, why: "free" as const }] : [];
  });
  const links = urls.map(({ start, end }) => ({ start, end, cost: urlCost, why: "url" as const }));
  let at = 0;
  for (const { start, end, cost, why } of [...links, ...remote].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    add(at, start);
    costs.add(start, end, cost, why);
    at = end;
  }
  add(at, text.length);
  return costs.list;
}
