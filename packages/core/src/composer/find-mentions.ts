import type { MentionForm } from "../networks/text-rules.js";
import { spanFinder, type FindSpans } from "./span-finder.js";
import { isLinkedHandle } from "./is-handle.js";
import { matchEnd } from "./match-end.js";
import { findAddresses, findNames, findUrns, named } from "./mention-forms.js";

const slashed = /\/?\bu\/[\w-]{3,20}(?![\w-])/y;
let slashedAlone: RegExp | undefined;

/** The people and pages that a text names, in the way the network writes them. */
export const findMentions: Readonly<Record<MentionForm, FindSpans>> = {
  word: findNames,
  bounded: spanFinder("@", () => /@(?:[a-zA-Z0-9_]{4,32}|[gG][iI][fF]|[vV][iI][dD]|[pP][iI][cC])(?![_\p{L}\p{N}])/uy, {
    notBehind: "[_\\p{L}\\p{N}]",
  }),
  dotted: spanFinder("@", () => named("@(?!\\.)[\\w.]{0,29}\\w")),
  handle: spanFinder("@", () => /(?<![^\s(])@[a-zA-Z0-9.-]+\b/y, {
    stands: (text, start, end) => isLinkedHandle(text.slice(start + 1, end)),
  }),
  address: findAddresses,
  toBlank: spanFinder("@", () => named("@[^\\s@#]+")),
  slashed: spanFinder(["u/"], () => slashed, {
    stands: (text, start) => matchEnd((slashedAlone ??= named(slashed.source)), text, start) > start,
    lead: "/",
  }),
  pageId: spanFinder("@", () => /@\[\d+\]/y),
  urn: findUrns,
};
