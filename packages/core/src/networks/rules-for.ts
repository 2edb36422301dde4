import type { NetworkId, NetworkRules } from "./network.js";
import { networkText } from "./network-text.js";
import { networkIds, rulesById } from "./networks-by-id.js";

/** Every network there are facts about, in the order in which they are offered. */
export const allNetworks: readonly NetworkRules[] = /* @__PURE__ */ networkIds.map((id) => rulesById[id]);

/** The facts about one network; of one that this version does not know nothing is known, so nothing is refused. */
export function rulesFor(network: NetworkId): NetworkRules {
  // What an object has by itself, such as `constructor`, is no network.
  const known: NetworkRules | undefined = rulesById[network];
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
