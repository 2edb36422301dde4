import { between, hour, type Instant } from "../basics/time.js";
import { allowed, refused, type Verdict } from "../basics/verdict.js";
import type { AccountFacts } from "./account-facts.js";
import { networkInteractions } from "./network-interactions.js";
import type { Ability, Condition, InteractionKind } from "./interaction-rules.js";
import type { NetworkId } from "./network.js";

/** What a network is asked about. What is absent or `null` is not known, except `lastInboundAt: null`: they never wrote. */
export interface InteractionFacts {
  readonly network: NetworkId;
  readonly kind: InteractionKind;
  readonly account: AccountFacts;
  /** Whether the post at the root belongs to the connected account. */
  readonly rootPostIsOwn?: boolean | null | undefined;
  /** Whether it hangs on an advertisement or a boosted post. */
  readonly isAd?: boolean | null | undefined;
  readonly lastInboundAt?: Instant | null | undefined;
  readonly now: Instant;
  /** Whether a person acts, not a machine: some networks give people longer. */
  readonly byHuman?: boolean | undefined;
}

/** Whether the network lets anybody do this here, and by which rule not. */
export function networkAllows(ability: Ability, about: InteractionFacts): Verdict {
  const rules = networkInteractions(about.network)[about.kind];
  if (rules === undefined) return allowed;
  if (rules === false) return refused("network", `${about.network}.${about.kind}`);

  const permit = rules[ability] ?? true;
  if (permit === false) return refused("network", `${about.network}.${about.kind}.${ability}`);

  const conditions = [...(rules.when ?? []), ...(permit === true ? [] : permit.when)];
  const broken = conditions.find((condition) => isAbout(condition, about.account) && !holds(condition, about));
  return broken ? refused("network", broken.rule) : allowed;
}

function isAbout({ accountTypes }: Condition, { accountType }: AccountFacts): boolean {
  return accountTypes === undefined || (typeof accountType === "string" && accountTypes.includes(accountType));
}

function holds(condition: Condition, about: InteractionFacts): boolean {
  const { accountType, followers, tier, country } = about.account;
  switch (condition.is) {
    case "accountType":
      return typeof accountType !== "string" || condition.of.includes(accountType);
    case "followersBelow":
      return typeof followers !== "number" || followers < condition.value;
    case "tier":
      return typeof tier !== "string" || condition.of.includes(tier);
    case "countryNotIn":
      return typeof country !== "string" || !condition.countries.includes(country);
    case "rootPostIsOwn":
      return about.rootPostIsOwn !== false;
    case "notAd":
      return about.isAd !== true;
    default:
      return isInWindow(condition, about);
  }
}

type Window = Extract<Condition, { is: "withinHoursOfInbound" }>;

function isInWindow({ hours, humanHours = hours }: Window, { lastInboundAt, now, byHuman }: InteractionFacts): boolean {
  if (lastInboundAt === undefined) return true;
  return lastInboundAt !== null && between(lastInboundAt, now) <= (byHuman === true ? humanHours : hours) * hour;
}
