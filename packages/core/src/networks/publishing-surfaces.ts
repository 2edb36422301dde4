import type { NetworkId, Surface } from "./network.js";
import { networkText } from "./network-text.js";

const order: readonly Surface[] = ["post", "video", "photos", "media", "link", "reel", "short", "story"];

/** The places where a network takes what a person composes, the usual one first; none where it takes only answers. */
export function publishingSurfaces(network: NetworkId): readonly Surface[] {
  const { surfaces } = networkText(network);
  return order.filter((surface) => surfaces[surface]);
}

/** Whether a person can publish there at all; of a network that nobody has looked up it is not denied. */
export function isPublishedOn(network: NetworkId): boolean {
  return networkText(network).surfaces.post !== false || publishingSurfaces(network).length > 0;
}
