import { between, second, type Instant } from "../basics.js";
import type { Channel } from "./channel.js";

/** How old what we know of a channel is, and when it will be renewed. */
export interface Freshness {
  readonly kind: "push" | "poll";
  readonly fetchedAt: Instant | null;
  readonly nextFetchAt: Instant | null;
  /** Whether the next fetch is overdue by more than one interval. */
  readonly late: boolean;
}

/** What may be claimed of a channel's age; a polled one never looks live. */
export function freshnessOf({ cadence, fetchedAt, nextFetchAt }: Channel, now: Instant): Freshness {
  if (cadence.kind === "push") return { kind: "push", fetchedAt, nextFetchAt: null, late: false };
  const late = nextFetchAt !== null && between(nextFetchAt, now) > cadence.everySeconds * second;
  return { kind: "poll", fetchedAt, nextFetchAt, late };
}
