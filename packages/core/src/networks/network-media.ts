import { emailMedia } from "./email.js";
import { facebookMedia } from "./facebook.js";
import { instagramMedia } from "./instagram.js";
import { linkedinMedia } from "./linkedin.js";
import type { MediaBySurface, NetworkId, NetworkMedia } from "./network.js";
import { threadsMedia } from "./threads.js";
import { xMedia } from "./x.js";

const byId: Readonly<Record<NetworkId, NetworkMedia>> = {
  threads: threadsMedia,
  instagram: instagramMedia,
  facebook: facebookMedia,
  x: xMedia,
  linkedin: linkedinMedia,
  email: emailMedia,
};

/** The files that each surface of one network takes; empty for a network that this version does not know. */
export function networkMedia(network: NetworkId): MediaBySurface {
  const known: NetworkMedia | undefined = byId[network];
  return known?.id === network ? known.media : {};
}
