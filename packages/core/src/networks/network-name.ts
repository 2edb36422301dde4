import { interactionsById } from "./interactions-by-id.js";
import type { NetworkInteractions } from "./network.js";

const named: Readonly<Record<string, NetworkInteractions | undefined>> = interactionsById;

/** A network's proper name, the same in every language; of one that this version does not know, its id. */
export function networkName(network: string): string {
  const known = named[network];
  return known?.id === network ? known.name : network;
}
