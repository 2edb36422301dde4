import type { NetworkId } from "../networks/network.js";
import { networkText } from "../networks/network-text.js";
import { EntitySpans } from "./entity-spans.js";
import type { TextEntity } from "./text-measure.js";

/** What a network will link in a text, in order, none inside another. */
export function findEntities(text: string, network: NetworkId): TextEntity[] {
  return [...new EntitySpans(text).entities(networkText(network).entities)];
}
