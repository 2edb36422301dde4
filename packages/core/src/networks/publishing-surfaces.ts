import type { NetworkId, Surface } from "./network.js";
import { networkText } from "./network-text.js";

/** All places where anything is composed for, the usual ones first. */
export const composableSurfaces: readonly Surface[] = [
  "post",
  "video",
  "photos",
  "media",
  "link",
  "reel",
  "short",
  "story",
];

/** The places where a network takes what a person composes, the usual one first; none where it takes only answers. */
export function publishingSurfaces(network: NetworkId): readonly Surface[] {
  const { surfaces } = networkText(network);
  return composableSurfaces.filter((surface) => surfaces[surface]);
}
