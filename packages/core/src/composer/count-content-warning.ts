import { countGraphemes } from "./count-graphemes.js";
import { sumOf } from "./text-costs.js";

/** What a content warning adds to the text below it, its links as they are; a mark at the text's head joins its last letter. */
export function countContentWarning(warning: string, text: string): number {
  return warning === "" ? 0 : sumOf(countGraphemes(warning + text)) - sumOf(countGraphemes(text));
}
