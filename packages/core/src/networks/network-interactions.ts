import type { InteractionsByKind, NetworkId, NetworkInteractions } from "./network.js";
import { interactionsById } from "./interactions-by-id.js";

/** What can be done about each kind on one network; empty for a network that this version does not know. */
export function networkInteractions(network: NetworkId): InteractionsByKind {
  const known: NetworkInteractions | undefined = interactionsById[network];
  return known?.id === network ? known.interactions : {};
}
