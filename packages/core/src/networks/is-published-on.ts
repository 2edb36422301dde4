import { interactionsById } from "./interactions-by-id.js";
import type { NetworkId, NetworkInteractions } from "./network.js";

/** Whether a person can publish there at all; of a network that nobody has looked up it is not denied. */
export function isPublishedOn(network: NetworkId): boolean {
  const known: NetworkInteractions | undefined = interactionsById[network];
  return known?.publishes !== false;
}
