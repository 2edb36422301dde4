import { interactionsById } from "./interactions-by-id.js";
import { mediaById } from "./media-by-id.js";
import { nameTextRules } from "./name-text-rules.js";
import type { NetworkId, NetworkRules, NetworkTerms, NetworkText, SurfaceRules } from "./network.js";
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
      surfaces: {},
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
  const text = textById[id];
  return { ...text, ...mediaById[id], ...interactionsById[id], ...terms, surfaces: nameSurfaces(text) };
}

function nameSurfaces(network: NetworkText): NetworkRules["surfaces"] {
  return mapValues(network.surfaces, (surface) => {
    const { text = {}, ...rest } = surface || {};
    const named = mapValues(text, (facts, field) => facts && nameTextRules(network, field, facts));
    return surface && { ...(surface.text && { text: named }), ...rest };
  });
}

function mapValues<Key extends string, Value, Mapped>(
  record: Readonly<Partial<Record<Key, Value>>>,
  map: (value: Value, key: Key) => Mapped,
): Partial<Record<Key, Mapped>> {
  const entries = Object.entries(record) as [Key, Value][];
  return Object.fromEntries(entries.map(([key, value]) => [key, map(value, key)])) as Partial<Record<Key, Mapped>>;
}
