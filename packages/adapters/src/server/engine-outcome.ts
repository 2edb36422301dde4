import { canSee, type Actor } from "@tidewire/core/access";
import { BackendError, type FeedEvent, type RecordBase } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import { eventSeenBy, hiddenEvent } from "./engine-sight.js";
import type { KeptRefusal, Outcome } from "./store-port.js";

/** What a caller hears of a command, first time or again: rights that have gone since take the answer along. */
export function outcomeSeenBy(actor: Actor, outcome: Outcome): FeedEvent<AnyRecord> {
  if ("refusal" in outcome) throw refusalSeenBy(actor, outcome.refusal);
  const event = eventSeenBy(actor, outcome.event);
  if (event.type === hiddenEvent) throw new BackendError("not-found", { reason: "missing", rule: "not-found" });
  return event;
}

function refusalSeenBy(actor: Actor, { code, facts }: KeptRefusal): BackendError {
  const { current, ...rest } = facts;
  const shown = current?.filter((record) => canSee(actor, record as RecordBase));
  return new BackendError(code, shown && shown.length > 0 ? { ...rest, current: shown } : rest);
}
