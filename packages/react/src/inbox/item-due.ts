import { between, hour, type Instant } from "@tidewire/core/basics";
import type { Interaction } from "@tidewire/core/inbox";
import { replyWindowEnds, type NetworkId } from "@tidewire/core/networks/interactions";

/** A moment that presses: the network stops taking answers, or the queue's timer resolves it. */
export interface Due {
  readonly what: "window" | "autoResolve";
  readonly at: Instant;
  readonly tone: "warning" | "danger" | undefined;
}

/** From when on a row shows what is due, and from when on it warns. */
const shownWithin: Readonly<Record<Due["what"], number>> = { window: 24 * hour, autoResolve: 24 * hour };
const warnsWithin = 4 * hour;
const dangerWithin = hour;

/** When the network stops taking a person's answer; `null` where no clock runs or nothing waits for one. */
export function windowOf(it: Interaction, network: NetworkId | undefined): Instant | null {
  return network === undefined || it.queue === "resolved"
    ? null
    : replyWindowEnds(network, it.kind, it.lastInboundAt, true);
}

/** What presses most on an interaction now, if anything does. */
export function dueOf(it: Interaction, network: NetworkId | undefined, now: Instant): Due | undefined {
  const moments: readonly (readonly [Due["what"], Instant | null])[] = [
    ["window", windowOf(it, network)],
    ["autoResolve", it.autoResolveAt],
  ];
  for (const [what, at] of moments) {
    const left = at === null ? -1 : between(now, at);
    if (at === null || left < 0 || left > shownWithin[what]) continue;
    return { what, at, tone: left <= dangerWithin ? "danger" : left <= warnsWithin ? "warning" : undefined };
  }
  return undefined;
}
