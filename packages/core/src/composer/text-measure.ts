import type { Problem } from "../basics/problem.js";
import type { AccountFacts } from "../networks/account-facts.js";
import type { NetworkId, Surface } from "../networks/network.js";
import type { EntityKind, Field } from "../networks/text-rules.js";

/** Where a text is going. */
export interface TextTarget {
  readonly network: NetworkId;
  /** Where on the network; absent: where it publishes. */
  readonly surface?: Surface;
  readonly field?: Field;
  readonly hasMedia?: boolean;
  /** What stands above the text and hides it until it is opened. */
  readonly contentWarning?: string;
  readonly account?: AccountFacts;
}

/** Why a stretch costs something other than one per character. */
export type CostReason =
  | "emoji"
  | "url"
  | "wide"
  | "bytes"
  | "escaped"
  | "free"
  | "combined"
  | "contentWarning"
  | "plain";

/** What one stretch of the text costs; offsets are UTF-16 units of the text as given, both 0 for the content warning before it. */
export interface TextCost {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
  readonly why: CostReason;
}

export interface MeasuredLimit {
  readonly unit: string;
  readonly count: number;
  readonly limit: number;
  readonly severity: "error" | "warning";
  readonly rule: string;
}

/** What a text costs on one network: by its first rule, and by every rule. */
export interface TextCount {
  readonly count: number;
  readonly limit: number | undefined;
  readonly remaining: number | undefined;
  readonly unit: string;
  readonly limits: readonly MeasuredLimit[];
  /** The whole text in stretches, end to end, behind the one of a content warning; their costs add up to `count`. */
  readonly costs: readonly TextCost[];
}

/** The same, and what the network has against the text. */
export interface TextMeasure extends TextCount {
  readonly problems: readonly Problem[];
}

/** Something in a text that a network links. */
export interface TextEntity {
  readonly kind: EntityKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
