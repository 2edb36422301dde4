import type { ClientView } from "@tidewire/core/client";
import type { Message } from "@tidewire/core/inbox";

/** How a message stands, in the words its thread uses. */
export type SendState =
  | "received"
  | "queued"
  | "retrying"
  | "sending"
  | "sent"
  | "unknown"
  | "failed"
  | "hidden"
  | "deleted"
  | "discarded";

/** How a message stands: its own status, and for one under way how the line does. */
export function sendState(
  { id, status, hidden }: Message,
  { line, retrying, paused }: Pick<ClientView, "line" | "retrying" | "paused">,
): SendState {
  if (hidden) return "hidden";
  if (status !== "sending") return status;
  if (line === "lost" || paused !== null) return "queued";
  return retrying.includes(id) ? "retrying" : "sending";
}
