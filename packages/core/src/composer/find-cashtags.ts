import type { CashtagForm } from "../networks/text-rules.js";
import type { Span } from "./find-emoji.js";
import { matchEnd } from "./match-end.js";

const forms: Readonly<Record<CashtagForm, readonly [before: RegExp, pattern: RegExp]>> = {
  letters: [
    /(?!\uFEFF)[\s\u0085\u180E]/,
    /\$[a-z]{1,6}(?:[._][a-z]{1,2})?(?=$|[\s!#%&'()*+,\\\-./:;<=>?@[\]^_{|}~$])/iy,
  ],
  symbol: [/[\s(]/, /\$[A-Za-z][A-Za-z0-9]{0,4}(?=$|[\s.,;:!?)"'\u2019])/y],
  capitals: [/[^$\p{L}\p{Nd}_]/u, /\$[A-Z]{1,8}(?![$\p{L}\p{Nd}_])(?:@[a-zA-Z0-9_]{1,32})?/uy],
};

/** The shares that a text names by their ticker, in the way the network writes them. */
export function findCashtags(text: string, form: CashtagForm): readonly Span[] {
  const [before, pattern] = forms[form];
  const found: Span[] = [];
  for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", at + 1)) {
    // Most stand behind a blank, which every form takes.
    if (at > 0 && text[at - 1] !== " " && !before.test(text.charAt(at - 1))) continue;
    const end = matchEnd(pattern, text, at);
    if (end > at) found.push({ start: at, end });
  }
  return found;
}
