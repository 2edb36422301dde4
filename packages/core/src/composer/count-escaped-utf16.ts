import { findUrns } from "./mention-forms.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";

const reserved = /[\\|{}@[\]()<>#*_~]/g;

/** What a network charges that counts the text as it is sent, with a backslash before each reserved character. */
export function countEscapedUtf16(text: string): readonly TextCost[] {
  const costs = new TextCosts();
  // A mention is markup of its own, and stays as it is.
  const mentions = findUrns(text);
  let mention = 0;
  let at = 0;
  for (const { index } of text.matchAll(reserved)) {
    while ((mentions[mention]?.end ?? Infinity) <= index) mention += 1;
    if (index >= (mentions[mention]?.start ?? Infinity)) continue;
    costs.add(at, index, index - at, "plain");
    costs.add(index, index + 1, 2, "escaped");
    at = index + 1;
  }
  costs.add(at, text.length, text.length - at, "plain");
  return costs.list;
}
