import { atUnit, codeUnits, reservedUnit } from "./code-units.js";
import { findMentions } from "./find-mentions.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";
import { scanText, type TextScan } from "./text-scan.js";

/** What a network charges that counts the text as it is sent, with a backslash before each reserved character. */
export function countEscapedUtf16(text: string, { places, bits }: TextScan = scanText(text)): readonly TextCost[] {
  const units = codeUnits();
  const costs = new TextCosts();
  // A mention is markup of its own, and stays as it is.
  const mentions = (bits & atUnit) !== 0 ? findMentions(text, "urn") : [];
  let mention = 0;
  let at = 0;
  for (const place of places) {
    while ((mentions[mention]?.end ?? Infinity) <= place) mention += 1;
    const isMarkup = place >= (mentions[mention]?.start ?? Infinity);
    if (isMarkup || ((units[text.charCodeAt(place)] ?? 0) & reservedUnit) === 0) continue;
    if (place > at) costs.add(at, place, place - at, "plain");
    costs.add(place, place + 1, 2, "escaped");
    at = place + 1;
  }
  if (text.length > at) costs.add(at, text.length, text.length - at, "plain");
  return costs.list;
}
