import type { NetworkId } from "../networks/network.js";
import { networkText } from "../networks/network-text.js";
import type { EntityKind, EntitySyntax } from "../networks/text-rules.js";
import { EntitySpans } from "./entity-spans.js";
import type { TextEntity } from "./text-measure.js";

const kinds: readonly EntityKind[] = ["url", "mention", "hashtag", "cashtag"];

/** What a network will link in a text, in order, none inside another. */
export function findEntities(text: string, network: NetworkId): TextEntity[] {
  return findEntitiesBy(new EntitySpans(text), networkText(network).entities);
}

/** The same by a syntax of its own. */
export function findEntitiesBy(spans: EntitySpans, syntax: EntitySyntax): TextEntity[] {
  const all: TextEntity[] = [];
  for (const kind of kinds)
    for (const { start, end } of spans.of(kind, syntax))
      all.push({ kind, start, end, text: spans.text.slice(start, end) });
  all.sort((a, b) => a.start - b.start);

  let end = 0;
  return all.filter((entity) => {
    const stands = entity.start >= end;
    if (stands) end = entity.end;
    return stands;
  });
}
