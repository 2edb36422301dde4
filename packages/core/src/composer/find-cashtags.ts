import type { CashtagForm } from "../networks/text-rules.js";
import { whiteSpace } from "./code-units.js";
import { placedLetter } from "./find-hashtags.js";
import { spanFinder, type FindSpans } from "./span-finder.js";

/** The shares that a text names by their ticker, in the way the network writes them. */
export const findCashtags: Readonly<Record<CashtagForm, FindSpans>> = {
  letters: spanFinder(
    "$",
    () => new RegExp(`(?<![^${whiteSpace}\u180E])\\$[a-z]{1,6}(?:[._][a-z]{1,2})?(?![^\\s!#-/:-@[-_{-~])`, "iy"),
  ),
  symbol: spanFinder("$", () => /(?<![^\s(])\$[A-Za-z][A-Za-z0-9]{0,4}(?![^\s.,;:!?)"'\u2019])/y),
  capitals: spanFinder("$", () => new RegExp(`\\$(?:1INCH|[A-Z]{1,8})(?![$${placedLetter}])(?:@\\w{1,32})?`, "uy"), {
    notBehind: `[$${placedLetter}]`,
  }),
};
