import type { TextCondition, TextLimit } from "../networks/text-rules.js";
import type { TextTarget } from "./text-measure.js";
import type { TextPlace } from "./text-place.js";

/** The limits that hold for this account and this text, with what the network granted the account alone. */
export function limitsFor(place: TextPlace, target: TextTarget): readonly TextLimit[] {
  const granted = target.account?.limits;
  const limits: TextLimit[] = [];
  for (const each of place.limits) {
    if (each.when && !holds(each.when, target)) continue;
    limits.push(granted ? grant(each, granted) : each);
  }
  return limits;
}

function grant(each: TextLimit, granted: Readonly<Record<string, number>>): TextLimit {
  const { [each.rule]: limit = each.limit, [`${each.rule}.url`]: urlLength = each.urlLength } = granted;
  return { ...each, limit, urlLength } as TextLimit;
}

function holds(when: TextCondition, { account, hasMedia = false }: TextTarget): boolean {
  const tier = account?.tier ?? "";
  return (
    (when.hasMedia ?? hasMedia) === hasMedia &&
    (when.tiers === undefined || when.tiers.includes(tier)) &&
    !when.notTiers?.includes(tier)
  );
}
