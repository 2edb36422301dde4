import type { NetworkId } from "../networks/network.js";
import { networkText } from "../networks/network-text.js";
import type { EntitySyntax } from "../networks/text-rules.js";
import { findCashtags } from "./find-cashtags.js";
import type { Span } from "./find-emoji.js";
import { findHashtags } from "./find-hashtags.js";
import { findMentions } from "./find-mentions.js";
import { findUrls, type Url } from "./find-urls.js";
import type { TextEntity } from "./text-measure.js";

/** What a network will link in a text, in order, none inside another. */
export function findEntities(text: string, network: NetworkId): TextEntity[] {
  return findEntitiesBy(text, networkText(network).entities);
}

/** Where each kind stands in a text, however many syntaxes ask. */
export interface EntitySpans {
  urls(): readonly Url[];
  mentions(syntax: EntitySyntax["mention"]): readonly Span[];
  hashtags(): readonly Span[];
  cashtags(): readonly Span[];
}

/** The same by a syntax of its own. */
export function findEntitiesBy(text: string, syntax: EntitySyntax, spans: EntitySpans = spansOf(text)): TextEntity[] {
  const { url } = syntax;
  const of = (kind: TextEntity["kind"], found: readonly Span[]) =>
    found.map(({ start, end }) => ({ kind, start, end, text: text.slice(start, end) }));
  const all = [
    ...of("url", url ? (url.bare ? spans.urls() : spans.urls().filter(({ isBare }) => !isBare)) : []),
    ...of("mention", spans.mentions(syntax.mention)),
    ...of("hashtag", syntax.hashtag ? spans.hashtags() : []),
    ...of("cashtag", syntax.cashtag ? spans.cashtags() : []),
  ].sort((a, b) => a.start - b.start);

  let end = 0;
  return all.filter((entity) => {
    const stands = entity.start >= end;
    if (stands) end = entity.end;
    return stands;
  });
}

function spansOf(text: string): EntitySpans {
  return {
    urls: () => findUrls(text),
    mentions: (syntax) => findMentions(text, syntax),
    hashtags: () => findHashtags(text),
    cashtags: () => findCashtags(text),
  };
}
