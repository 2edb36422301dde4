import type { NetworkId, NetworkText } from "./network.js";
import { textById } from "./text-by-id.js";

/** How one network counts text; of a network that this version does not know nothing is known, so nothing is refused. */
export function networkText(network: NetworkId): NetworkText {
  // What an object has by itself, such as `constructor`, is no network.
  const known: NetworkText | undefined = textById[network];
  if (known?.id === network) return known;
  return { id: network, name: network, surfaces: {} };
}
