import type { ProblemWords } from "../messages/problem-words.js";
import type { NetworkRules } from "../networks/network.js";
import { allNetworks } from "../networks/rules-for.js";
import type { Call } from "./read-arguments.js";
import { fieldsOf, surfacesOf, tiersOf } from "./known-names.js";

/** What can be asked about: networks, their surfaces with the fields of each, and kinds of account. */
export function listNetworks({ networks, asks }: Call, words: ProblemWords): string {
  const listed = allNetworks
    .filter(({ id }) => networks.length === 0 || networks.includes(id))
    .map((rules) => ({
      network: rules.id,
      name: words.networks[rules.id],
      surfaces: surfacesOf(rules).map((surface) => ({ surface, fields: fieldsOf(rules, surface) })),
      accounts: accountNames(rules),
    }));
  if (asks.has("json")) return JSON.stringify(listed, null, 2);
  return listed
    .map(({ network, name, surfaces, accounts }) =>
      [
        `${network}  ${name}`,
        ...surfaces.map(
          ({ surface, fields }) => `  --surface ${[surface, fields.join(", ")].filter(Boolean).join(": ")}`,
        ),
        `  --account ${accounts.join(", ")}`,
      ].join("\n"),
    )
    .join("\n\n");
}

const accountNames = (rules: NetworkRules): readonly string[] => [...rules.accountTypes, ...tiersOf(rules)];
