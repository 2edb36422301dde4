import { emailInteractions } from "./email.js";
import { facebookInteractions } from "./facebook.js";
import { instagramInteractions } from "./instagram.js";
import { linkedinInteractions } from "./linkedin.js";
import type { InteractionsByKind, NetworkId, NetworkInteractions } from "./network.js";
import { threadsInteractions } from "./threads.js";
import { xInteractions } from "./x.js";

const byId: Readonly<Record<NetworkId, NetworkInteractions>> = {
  threads: threadsInteractions,
  instagram: instagramInteractions,
  facebook: facebookInteractions,
  x: xInteractions,
  linkedin: linkedinInteractions,
  email: emailInteractions,
};

/** What can be done about each kind on one network; empty for a network that this version does not know. */
export function networkInteractions(network: NetworkId): InteractionsByKind {
  const known: NetworkInteractions | undefined = byId[network];
  return known?.id === network ? known.interactions : {};
}
