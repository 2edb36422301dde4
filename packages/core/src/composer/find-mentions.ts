import type { MentionForm } from "../networks/text-rules.js";
import type { Span } from "./find-emoji.js";
import { findSpans, type Stands } from "./find-spans.js";
import { isLinkedHandle } from "./is-handle.js";
import { matchEnd } from "./match-end.js";
import { addressMention, mentionSigns, named, urnMention, wordMention } from "./mention-forms.js";

const slashed = /\/?\bu\/[\w-]{3,20}(?![\w-])/g;
const slashedAlone = named(slashed.source);

const forms: Readonly<Record<Exclude<MentionForm, "slashed">, readonly [pattern: RegExp, stands?: Stands]>> = {
  word: [wordMention],
  dotted: [named("@(?!\\.)[\\w.]{0,29}\\w")],
  handle: [/(?<![^\s(])@[a-zA-Z0-9.-]+\b/y, (text, start, end) => isLinkedHandle(text.slice(start + 1, end))],
  address: [addressMention],
  toBlank: [named("@[^\\s@#]+")],
  pageId: [/@\[\d+\]/y],
  urn: [urnMention],
};

/** The people and pages that a text names, in the way the network writes them. */
export function findMentions(text: string, form: MentionForm): readonly Span[] {
  return form === "slashed" ? findSlashed(text) : findSpans(text, mentionSigns, ...forms[form]);
}

function findSlashed(text: string): readonly Span[] {
  const found = Array.from(text.matchAll(slashed), ({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
  return found.filter(({ start }) => matchEnd(slashedAlone, text, start) > start);
}
