import { emailText } from "./email.js";
import { facebookText } from "./facebook.js";
import { instagramText } from "./instagram.js";
import { linkedinText } from "./linkedin.js";
import type { NetworkId, NetworkText } from "./network.js";
import { threadsText } from "./threads.js";
import { xText } from "./x.js";

const byId: Readonly<Record<NetworkId, NetworkText>> = {
  threads: threadsText,
  instagram: instagramText,
  facebook: facebookText,
  x: xText,
  linkedin: linkedinText,
  email: emailText,
};

/** How one network counts text; of a network that this version does not know nothing is known, so nothing is refused. */
export function networkText(network: NetworkId): NetworkText {
  // What an object has by itself, such as `constructor`, is no network.
  const known: NetworkText | undefined = byId[network];
  if (known?.id === network) return known;
  return {
    id: network,
    name: network,
    surfaces: {},
    entities: { url: { bare: false, clickable: true }, mention: false, hashtag: false, cashtag: false },
  };
}
