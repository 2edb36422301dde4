import { looksById } from "./looks-by-id.js";
import type { NetworkId, NetworkLooks } from "./network.js";

/** What one network makes of a text; of a network that this version does not know, that it links what has a protocol. */
export function networkLooks(network: NetworkId): NetworkLooks {
  const known: NetworkLooks | undefined = looksById[network];
  if (known?.id === network) return known;
  return {
    id: network,
    entities: { url: { bare: false, clickable: true }, mention: false, hashtag: false, cashtag: false },
    looks: {},
  };
}
