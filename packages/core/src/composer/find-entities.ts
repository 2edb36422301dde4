import type { NetworkId } from "../networks/network.js";
import { networkLooks } from "../networks/network-looks.js";
import type { EntityKind, EntitySyntax } from "../networks/text-rules.js";
import { findCashtags } from "./find-cashtags.js";
import { findHashtags } from "./find-hashtags.js";
import { findMentions } from "./find-mentions.js";
import type { Span } from "./span.js";
import type { TextEntity } from "./text-measure.js";
import { TextSpans } from "./text-spans.js";
import { urlsToBlank } from "./urls-to-blank.js";

const kinds: readonly EntityKind[] = ["url", "mention", "hashtag", "cashtag"];
const none: readonly Span[] = [];
// What each of them holds, whatever the syntax.
const signs: Readonly<Record<EntityKind, readonly string[]>> = {
  url: [".", "://"],
  mention: ["@", "\uFF20", "u/"],
  hashtag: ["#", "\uFF03"],
  cashtag: ["$"],
};

/** What a network will link in a text, in order, none inside another. */
export function findEntities(text: string, network: NetworkId): TextEntity[] {
  return entitiesIn(new TextSpans(text), networkLooks(network).entities);
}

/** The same by a syntax of its own. */
export function entitiesIn(spans: TextSpans, syntax: EntitySyntax): TextEntity[] {
  const all: TextEntity[] = [];
  for (const kind of kinds)
    for (const { start, end } of spansOf(kind, spans, syntax))
      all.push({ kind, start, end, text: spans.text.slice(start, end) });
  all.sort((a, b) => a.start - b.start);
  let end = 0;
  return all.filter((entity) => {
    const stands = entity.start >= end;
    if (stands) end = entity.end;
    return stands;
  });
}

/** Those of one kind that a syntax links, whatever else they stand in. */
export function spansOf(
  kind: EntityKind,
  spans: TextSpans,
  { url, mention, hashtag, cashtag }: EntitySyntax,
): readonly Span[] {
  const { text } = spans;
  if (kind === "mention") return mention ? findMentions[mention.form](text) : none;
  if (kind === "hashtag") return hashtag ? findHashtags[hashtag.form](text) : none;
  if (kind === "cashtag") return cashtag ? findCashtags[cashtag.form](text) : none;
  if (!url) return none;
  const urls = url.form === "toBlank" ? urlsToBlank(text) : spans.urls(url.form);
  return url.bare ? urls : urls.filter(({ isBare }) => !isBare);
}

/** How many of a kind there are at the most, whatever the syntax. */
export function atMost(kind: EntityKind, text: string): number {
  let times = 0;
  for (const sign of signs[kind])
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) times += 1;
  return times;
}
