import type { AccountFacts } from "../networks/account-facts.js";
import type { NetworkRules, Surface } from "../networks/network.js";
import { allNetworks } from "../networks/rules-for.js";
import type { Field } from "../networks/text-rules.js";
import type { Fault } from "./fault.js";
import { allFields } from "./flags.js";
import { limitRulesOf, surfacesOf, tiersOf } from "./known-names.js";
import type { Call } from "./read-arguments.js";

/** What a call names, found among the facts. */
export interface Places {
  readonly networks: readonly { readonly rules: NetworkRules; readonly account: AccountFacts }[];
  readonly surface?: Surface;
  /** The field the text is for. */
  readonly field?: Field;
}

/** The networks, surface, field, account and limits that a call names, or the first name that nobody knows. */
export function lookUp(call: Call): Places | Fault {
  if (call.networks.length === 0) return { fault: "noNetwork", known: allNetworks.map(({ id }) => id) };
  const found: NetworkRules[] = [];
  for (const name of call.networks) {
    const rules = allNetworks.find(({ id }) => id === name);
    if (rules === undefined) return { fault: "unknownNetwork", name, known: allNetworks.map(({ id }) => id) };
    found.push(rules);
  }

  const { surface: surfaceName, field: fieldName } = call;
  const surface = allNetworks.flatMap(surfacesOf).find((each) => each === surfaceName);
  if (surfaceName !== undefined && surface === undefined) {
    return { fault: "unknownSurface", name: surfaceName, known: distinct(found.flatMap(surfacesOf)) };
  }
  const field = allFields.find((each) => each === fieldName);
  if (fieldName !== undefined && field === undefined) {
    return { fault: "unknownField", name: fieldName, known: allFields };
  }

  const names = distinct(found.flatMap((rules) => [...rules.accountTypes, ...tiersOf(rules)]));
  const stranger = call.accounts.find((name) => !names.includes(name));
  if (stranger !== undefined) return { fault: "unknownAccount", name: stranger, known: names };

  const limits = limitsOf(call.limits, found);
  if ("fault" in limits) return limits;
  return {
    networks: found.map((rules) => ({
      rules,
      account: { ...accountOf(rules, call.accounts), limits: limits.granted },
    })),
    ...(surface !== undefined && { surface }),
    ...(field !== undefined && { field }),
  };
}

function accountOf(rules: NetworkRules, names: readonly string[]): AccountFacts {
  const accountType = rules.accountTypes.find((name) => names.includes(name));
  const tier = tiersOf(rules).find((name) => names.includes(name));
  return { ...(accountType !== undefined && { accountType }), ...(tier !== undefined && { tier }) };
}

function limitsOf(
  typed: readonly string[],
  found: readonly NetworkRules[],
): { readonly granted: Readonly<Record<string, number>> } | Fault {
  const known = found.flatMap(limitRulesOf);
  const granted: Record<string, number> = {};
  for (const name of typed) {
    const [, rule, number] = /^([^=]+)=(\d{1,15})$/u.exec(name) ?? [];
    if (rule === undefined) return { fault: "badLimit", name };
    // Named are those about texts alone: there are hundreds.
    const ofTexts = known.filter((each) => !each.includes(".media."));
    if (!known.includes(rule)) return { fault: "unknownRule", name: rule, known: ofTexts };
    granted[rule] = Number(number);
  }
  return { granted };
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];
