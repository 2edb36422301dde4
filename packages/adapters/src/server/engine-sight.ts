import { canSee, type Actor } from "@tidewire/core/access";
import type { FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";

/** The type of an event that tells a reader nothing but that its number is taken. */
export const hiddenEvent = "feed.hidden";

/**
 * An event as one reader may see it: without the records they may not know of.
 *
 * Where nothing is left, its number alone stays, so that the reader's feed has no gap.
 */
export function eventSeenBy(actor: Actor, event: FeedEvent<AnyRecord>): FeedEvent<AnyRecord> {
  const records = event.records.filter((record) => canSee(actor, record));
  const was = event.was && canSee(actor, event.was) ? event.was : null;
  if (records.length === event.records.length && was === event.was) return event;
  if (records.length === 0 && was === null)
    return { seq: event.seq, key: "", type: hiddenEvent, id: "", by: "", at: event.at, records: [], was: null };
  return { ...event, records, was };
}
