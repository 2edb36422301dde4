import { email } from "./email.js";
import { facebook } from "./facebook.js";
import { instagram } from "./instagram.js";
import { linkedin } from "./linkedin.js";
import type { NetworkId, NetworkRules } from "./network.js";
import { networkText } from "./network-text.js";
import { threads } from "./threads.js";
import { x } from "./x.js";

const byId = { threads, instagram, facebook, x, linkedin, email } satisfies Record<NetworkId, NetworkRules>;

/** Every network there are facts about, in the order in which they are offered. */
export const allNetworks: readonly NetworkRules[] = Object.values(byId);

/** The facts about one network; of one that this version does not know nothing is known, so nothing is refused. */
export function rulesFor(network: NetworkId): NetworkRules {
  // What an object has by itself, such as `constructor`, is no network.
  const known: NetworkRules | undefined = byId[network];
  if (known?.id === network) return known;
  return {
    ...networkText(network),
    accountTypes: [],
    media: {},
    interactions: {},
    cadence: { kind: "push" },
    permissions: [],
  };
}
