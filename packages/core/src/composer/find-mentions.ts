import type { MentionForm } from "../networks/text-rules.js";
import type { Span } from "./find-emoji.js";
import { findSpans, type Stands } from "./find-spans.js";
import { isLinkedHandle } from "./is-handle.js";
import { matchEnd } from "./match-end.js";
import { addressMention, mentionSigns, named, urnMention, wordMention } from "./mention-forms.js";

const slashed = /\/?\bu\/[\w-]{3,20}(?![\w-])/y;
const slashedAlone = named(slashed.source);

const forms: Readonly<Record<MentionForm, readonly [pattern: RegExp, stands?: Stands, lead?: string]>> = {
  word: [wordMention],
  dotted: [named("@(?!\\.)[\\w.]{0,29}\\w")],
  handle: [/(?<![^\s(])@[a-zA-Z0-9.-]+\b/y, (text, start, end) => isLinkedHandle(text.slice(start + 1, end))],
  address: [addressMention],
  toBlank: [named("@[^\\s@#]+")],
  slashed: [slashed, (text, start) => matchEnd(slashedAlone, text, start) > start, "/"],
  pageId: [/@\[\d+\]/y],
  urn: [urnMention],
};

/** The people and pages that a text names, in the way the network writes them. */
export function findMentions(text: string, form: MentionForm): readonly Span[] {
  const signs = form === "slashed" ? ["u/"] : mentionSigns;
  return findSpans(text, signs, ...forms[form]);
}
