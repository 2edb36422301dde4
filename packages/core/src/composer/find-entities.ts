import type { NetworkId } from "../networks/network.js";
import { rulesFor } from "../networks/rules-for.js";
import type { EntitySyntax } from "../networks/text-rules.js";
import { findCashtags } from "./find-cashtags.js";
import type { Span } from "./find-emoji.js";
import { findHashtags } from "./find-hashtags.js";
import { findMentions } from "./find-mentions.js";
import { findUrls, type Url } from "./find-urls.js";
import type { TextEntity } from "./text-measure.js";

/** What a network will link in a text, in order, none inside another. */
export function findEntities(text: string, network: NetworkId): TextEntity[] {
  return findEntitiesBy(text, rulesFor(network).entities);
}

/** The same by a syntax of its own. */
export function findEntitiesBy(
  text: string,
  syntax: EntitySyntax,
  urls: readonly Url[] = findUrls(text),
): TextEntity[] {
  const { url } = syntax;
  const of = (kind: TextEntity["kind"], spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ kind, start, end, text: text.slice(start, end) }));
  const all = [
    ...of("url", url ? (url.bare ? urls : urls.filter(({ isBare }) => !isBare)) : []),
    ...of("mention", findMentions(text, syntax.mention)),
    ...of("hashtag", syntax.hashtag ? findHashtags(text) : []),
    ...of("cashtag", syntax.cashtag ? findCashtags(text) : []),
  ].sort((a, b) => a.start - b.start);

  let end = 0;
  return all.filter((entity) => {
    const stands = entity.start >= end;
    if (stands) end = entity.end;
    return stands;
  });
}
