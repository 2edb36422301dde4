import { interactionsById } from "./interactions-by-id.js";
import { mediaById } from "./media-by-id.js";
import type { NetworkId, NetworkRules, NetworkTerms } from "./network.js";
import { networkText } from "./network-text.js";
import { termsById } from "./terms-by-id.js";
import { textById } from "./text-by-id.js";

/** Every network there are facts about, in the order in which they are offered. */
export const allNetworks: readonly NetworkRules[] = /* @__PURE__ */ Object.values(termsById).map(rulesOf);

/** The facts about one network; of one that this version does not know nothing is known, so nothing is refused. */
export function rulesFor(network: NetworkId): NetworkRules {
  return (
    allNetworks.find(({ id }) => id === network) ?? {
      ...networkText(network),
      accountTypes: [],
      media: {},
      interactions: {},
      cadence: { kind: "push" },
      permissions: [],
    }
  );
}

function rulesOf(terms: NetworkTerms): NetworkRules {
  const { id } = terms;
  return { ...textById[id], ...mediaById[id], ...interactionsById[id], ...terms };
}
