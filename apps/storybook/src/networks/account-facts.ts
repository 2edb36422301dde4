import type { NetworkRules } from "@tidewire/core/networks";
import { list, minutesWord, number, quotaWord, spaced } from "./fact-words.js";
import type { Fact, FactRow } from "./source-note.js";

/** What an account must be and grant, how much it may do, and at what price. */
export function accountRows(rules: NetworkRules): readonly FactRow[] {
  const { id, accountTypes, permissions, permissionsByAccountType, quotas = [], prices = [] } = rules;
  const grants = [
    ...(permissions.length > 0 ? [{ says: permissions.join(", "), rule: `${id}.permissions` }] : []),
    ...Object.entries(permissionsByAccountType ?? {}).map(([type, names]) => ({
      says: `${type}: ${names.join(", ")}`,
      rule: `${id}.permissions`,
    })),
  ];
  const rows: readonly FactRow[] = [
    { of: "Accounts", facts: [{ says: `${list(accountTypes.map(spaced))}.`, rule: id }] },
    { of: "Permissions", facts: grants },
    {
      of: "Quotas",
      facts: quotas.map(({ of, limit, perMinutes, shared, rule }) => ({
        says: `${number(limit)} ${quotaWord[of]} within ${minutesWord(perMinutes)}${shared ? ", all accounts of one app together" : ""}.`,
        rule,
        named: true,
      })),
    },
    {
      of: "Prices",
      facts: prices.map(({ of, usd, with: holding, rule }) => ({
        says: `US$ ${number(usd)} a ${of}${holding === "url" ? " with a link" : ""}.`,
        rule,
        named: true,
      })),
    },
    { of: "New interactions", facts: [{ says: cadenceWords(rules), rule: `${id}.cadence` }] },
    { of: "Threads", facts: threadFacts(rules) },
    { of: "Scheduling", facts: scheduleFacts(rules) },
  ];
  return rows.filter(({ facts }) => facts.length > 0);
}

function cadenceWords({ cadence }: NetworkRules): string {
  if (cadence.kind === "push") return "Told at once.";
  return `Asked for every ${minutesWord(cadence.everySeconds / 60)}.`;
}

function threadFacts({ id, thread }: NetworkRules): readonly Fact[] {
  if (thread === undefined) return [];
  const rule = `${id}.thread`;
  if (thread === false) return [{ says: "Posts can’t be chained.", rule }];
  const most = thread.maxParts === undefined ? "" : `, up to ${number(thread.maxParts)}`;
  return [{ says: `Posts can be chained${most}.`, rule }];
}

function scheduleFacts({ id, schedules }: NetworkRules): readonly Fact[] {
  if (schedules === undefined) return [];
  const rule = `${id}.schedules`;
  if (schedules === false) return [{ says: "The network keeps no post until its time.", rule }];
  const { minMinutes, maxDays } = schedules;
  const bounds = [
    ...(minMinutes === undefined ? [] : [`at least ${minutesWord(minMinutes)} ahead`]),
    ...(maxDays === undefined ? [] : [`at most ${number(maxDays)} days ahead`]),
  ];
  return [{ says: `The network keeps a post until its time${bounds.map((bound) => `, ${bound}`).join("")}.`, rule }];
}
