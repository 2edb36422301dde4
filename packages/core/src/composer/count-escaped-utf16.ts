import { findUrns } from "./mention-forms.js";
import { TextCosts } from "./text-costs.js";
import type { TextCost } from "./text-measure.js";

const reserved = /[\\|{}@[\]()<>#*_~]/g;

/** What a network charges that counts the text as it is sent, with a backslash before each reserved character. */
export function countEscapedUtf16(text: string): readonly TextCost[] {
  // A mention is markup of its own, and stays as it is.
  const asIs = findUrns(text).map(({ start, end }): TextCost => ({
    start,
    end,
    cost: end - start,
    why: "plain",
  }));
  const costs = new TextCosts(asIs);
  reserved.lastIndex = 0;
  while (reserved.test(text)) {
    const { lastIndex: end } = reserved;
    costs.addUpTo(end - 1);
    if (costs.end < end) costs.add(end, 2, "escaped");
  }
  costs.addUpTo(text.length);
  return costs.list;
}
