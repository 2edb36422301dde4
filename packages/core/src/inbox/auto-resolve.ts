import type { Context } from "../access/context.js";
import { day, later, type Instant } from "../basics.js";
import type { Queue } from "./interaction.js";

/** When an interaction in this queue resolves by itself, counted from its last activity or its last change of queue; `null` is never. */
export function autoResolveAt(
  queue: Queue,
  channelId: string,
  from: Instant,
  { channel }: Pick<Context, "channel">,
): Instant | null {
  const days = queue === "resolved" ? null : (channel(channelId)?.autoResolveDays[queue] ?? null);
  return days === null ? null : later(from, days * day);
}
