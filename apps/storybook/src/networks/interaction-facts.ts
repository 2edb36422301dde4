import {
  abilities,
  interactionKinds,
  type Ability,
  type Condition,
  type InteractionRules,
  type NetworkRules,
} from "@tidewire/core/networks";
import { sourceOf } from "@tidewire/core/networks/sources";
import { abilityWord, kindWord, list, number } from "./fact-words.js";
import type { Fact, FactRow } from "./source-note.js";

/** What can be done about each kind of interaction. */
export function interactionRows({ id, interactions }: NetworkRules): readonly FactRow[] {
  return interactionKinds.flatMap((kind): FactRow[] => {
    const rules = interactions[kind];
    const place = `${id}.${kind}`;
    if (rules === undefined) return [];
    return [
      { of: kindWord(kind), facts: rules ? kindFacts(rules, place) : [{ says: "Does not reach us.", rule: place }] },
    ];
  });
}

function kindFacts(rules: InteractionRules, place: string): readonly Fact[] {
  const groups: readonly (readonly [says: string, answer: boolean | undefined])[] = [
    ["Can", true],
    ["Can’t", false],
    ["Nobody has looked", undefined],
  ];
  return [
    ...(rules.when ?? []).map((condition) => ({
      says: `Only if ${conditionWords(condition)}.`,
      rule: condition.rule,
      named: true,
    })),
    ...groups.flatMap(([says, answer]): Fact[] => {
      const found = abilities.filter((ability) => rules[ability] === answer);
      if (found.length === 0) return [];
      return bySource(found, place).map((names) => ({
        says: `${says}: ${list(names.map(abilityWord))}.`,
        rule: `${place}.${names[0] ?? ""}`,
      }));
    }),
    ...abilities.flatMap((ability): Fact[] => {
      const permit = rules[ability];
      if (typeof permit !== "object") return [];
      return permit.when.map((condition) => ({
        says: `Can ${abilityWord(ability)} if ${conditionWords(condition)}.`,
        rule: condition.rule,
        named: true,
      }));
    }),
  ];
}

// Abilities were not all read in one place.
function bySource(found: readonly Ability[], place: string): readonly (readonly Ability[])[] {
  const groups = new Map<string, Ability[]>();
  for (const ability of found) {
    const key = JSON.stringify(sourceOf(`${place}.${ability}`));
    groups.set(key, [...(groups.get(key) ?? []), ability]);
  }
  return [...groups.values()];
}

type Says = { readonly [Is in Condition["is"]]: (condition: Extract<Condition, { is: Is }>) => string };

const conditionSays: Says = {
  accountType: ({ of }) => `the account is ${list(of)}`,
  followersBelow: ({ value }) => `the account has fewer than ${number(value)} followers`,
  tier: ({ of }) => `the account is ${list(of)}`,
  countryNotIn: ({ countries }) => `the account is not registered in ${list(countries)}`,
  rootPostIsOwn: () => "it is under a post of one’s own",
  notAd: () => "it is not on an advertisement",
  withinHoursOfInbound: ({ hours, humanHours }) =>
    `they wrote within the last ${number(hours)} hours${humanHours === undefined ? "" : `, a person within ${number(humanHours)}`}`,
};

function conditionWords(condition: Condition): string {
  const { accountTypes } = condition;
  // The table maps each kind to what takes it; that the two meet, TypeScript can't follow.
  const sentence = (conditionSays[condition.is] as (condition: Condition) => string)(condition);
  return `${sentence}${accountTypes ? ` (${list(accountTypes)} accounts)` : ""}`;
}
