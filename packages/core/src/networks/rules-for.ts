import { interactionsById } from "./interactions-by-id.js";
import { looksById } from "./looks-by-id.js";
import { mediaById } from "./media-by-id.js";
import { nameTextRules } from "./name-text-rules.js";
import type { LooksBySurface, NetworkId, NetworkRules, NetworkTerms, NetworkText } from "./network.js";
import { networkLooks } from "./network-looks.js";
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
      ...networkLooks(network),
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
  const { entities, looks } = looksById[id];
  const surfaces = nameSurfaces(text, looks);
  return { ...text, surfaces, entities, ...mediaById[id], ...interactionsById[id], ...terms };
}

function nameSurfaces(text: NetworkText, looks: LooksBySurface): NetworkRules["surfaces"] {
  return mapValues(text.surfaces, (fields, surface) => {
    if (fields === false) return fields;
    const named = mapValues(fields, (facts, field) => facts && nameTextRules(text, field, facts));
    return { ...(Object.keys(named).length > 0 && { text: named }), ...looks[surface] };
  });
}

function mapValues<Key extends string, Value, Mapped>(
  record: Readonly<Partial<Record<Key, Value>>>,
  map: (value: Value, key: Key) => Mapped,
): Partial<Record<Key, Mapped>> {
  const entries = Object.entries(record) as [Key, Value][];
  return Object.fromEntries(entries.map(([key, value]) => [key, map(value, key)])) as Partial<Record<Key, Mapped>>;
}
