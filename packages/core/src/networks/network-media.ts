import type { MediaBySurface, NetworkId, NetworkMedia } from "./network.js";
import { mediaById } from "./media-by-id.js";

/** The files that each surface of one network takes; empty for a network that this version does not know. */
export function networkMedia(network: NetworkId): MediaBySurface {
  const known: NetworkMedia | undefined = mediaById[network];
  return known?.id === network ? known.media : {};
}
