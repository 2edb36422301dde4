import type { AccountFacts } from "../networks/account-facts.js";
import type { TextCondition, TextLimit } from "../networks/text-rules.js";
import type { TextTarget } from "./text-measure.js";
import type { TextPlace } from "./text-place.js";

/** The limits that hold for this account and this text, with what the network granted the account alone. */
export function limitsFor(place: TextPlace, { account = {}, hasMedia = false }: TextTarget): readonly TextLimit[] {
  const limits = place.limits.filter(({ when }) => when === undefined || holds(when, account, hasMedia));
  const { limits: granted } = account;
  if (!granted) return limits;
  return limits.map((each) => {
    const { [each.rule]: limit = each.limit, [`${each.rule}.url`]: urlLength = each.urlLength } = granted;
    return { ...each, limit, urlLength } as TextLimit;
  });
}

function holds(when: TextCondition, { tier }: AccountFacts, hasMedia: boolean): boolean {
  const isOf = (tiers: readonly string[]) => typeof tier === "string" && tiers.includes(tier);
  return (
    (when.hasMedia ?? hasMedia) === hasMedia &&
    (when.tiers === undefined || isOf(when.tiers)) &&
    !(when.notTiers && isOf(when.notTiers))
  );
}
