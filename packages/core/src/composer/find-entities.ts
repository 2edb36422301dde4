import type { NetworkId } from "../networks/network.js";
import { networkLooks } from "../networks/network-looks.js";
import { EntitySpans } from "./entity-spans.js";
import type { TextEntity } from "./text-measure.js";

/** What a network will link in a text, in order, none inside another. */
export function findEntities(text: string, network: NetworkId): TextEntity[] {
  return new EntitySpans(text).entities(networkLooks(network).entities);
}
