import { hour, later, type Instant } from "../basics/time.js";
import { networkInteractions } from "./network-interactions.js";
import type { InteractionKind } from "./interaction-rules.js";
import type { NetworkId } from "./network.js";

/** When the network stops taking an answer (later for a person than for a machine, on some); `null` where no clock runs. */
export function replyWindowEnds(
  network: NetworkId,
  kind: InteractionKind,
  lastInboundAt: Instant | null | undefined,
  byHuman = false,
): Instant | null {
  const rules = networkInteractions(network)[kind];
  const reply = rules ? rules.reply : undefined;
  if (typeof reply !== "object" || !lastInboundAt) return null;

  const window = reply.when.find((condition) => condition.is === "withinHoursOfInbound");
  if (window === undefined) return null;
  return later(lastInboundAt, (byHuman ? (window.humanHours ?? window.hours) : window.hours) * hour);
}
