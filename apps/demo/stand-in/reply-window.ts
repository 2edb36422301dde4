import { refuse } from "./refusal.ts";
import type { Message } from "./state.ts";
import type { World } from "./world.ts";

const hour = 3_600_000;

export function windowEnd(messages: readonly Message[], hours: number): number | undefined {
  const last = messages.findLast((message) => !message.own);
  return last ? Date.parse(last.createdAt) + hours * hour : undefined;
}

/** The person must have written within 24 hours, or within 7 days where a human says that a human answers. */
export function checkWindow(world: World, messages: readonly Message[], tag: string | null): void {
  const end = windowEnd(messages, tag === "HUMAN_AGENT" ? 168 : 24);
  if (end !== undefined && end > world.now()) return;
  const until = end === undefined ? null : new Date(end).toISOString();
  throw refuse("reply_window_closed", "The time to answer has passed.", { until });
}
