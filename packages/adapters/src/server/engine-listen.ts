import { readFeedCursor, type ListenOptions } from "@tidewire/core/backend";
import { BackendError, second, type Cursor, type FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import { actorOf, standingKey } from "./engine-actor.js";
import { createAlarm } from "./engine-alarm.js";
import type { Caller } from "./engine-port.js";
import { eventSeenBy } from "./engine-sight.js";
import type { Store } from "./store-port.js";

/** How often the feed is looked at even when nobody has called: a lost wake-up costs time, never events. */
export const pollFloor: number = 2 * second;

const batch = 200;

/**
 * Tells one caller the events after a place, in order and without gaps, until its signal is aborted.
 *
 * Rights are looked at anew before each batch; where they changed, or the place is no longer kept, it says `reset` and ends.
 */
export async function listenTo(
  caller: Caller,
  store: Store,
  since: Cursor | undefined,
  onEvent: (event: FeedEvent<AnyRecord>) => void,
  { signal, onStatus }: ListenOptions,
): Promise<void> {
  const workspace = store.workspace(caller.workspaceId);
  const alarm = createAlarm(signal);
  const stopHearing = store.onCommit((workspaceId) => {
    if (workspaceId === caller.workspaceId) alarm.ring();
  });
  let seen: number | undefined;
  let epochSeen = since === undefined ? undefined : readFeedCursor(since)?.epoch;
  let standing: string | undefined;
  let live = false;

  async function step(): Promise<"go on" | "reset"> {
    const { epoch, seq, oldest } = await workspace.place();
    if (seen === undefined) {
      seen = since === undefined ? seq : (readFeedCursor(since)?.seq ?? -1);
      if (since === undefined) epochSeen = epoch;
    }
    if (epochSeen !== epoch || seen < oldest - 1 || seen > seq) return "reset";
    const actor = actorOf(await workspace.read.directory(), caller.memberId);
    const key = standingKey(actor);
    if (standing !== undefined && standing !== key) return "reset";
    standing = key;
    const events = seen < seq ? await workspace.events(seen, batch) : [];
    if (signal.aborted) return "go on";
    if (!live) onStatus("live");
    live = true;
    for (const event of events) {
      if (event.seq !== seen + 1) return "reset";
      seen = event.seq;
      onEvent(eventSeenBy(actor, event));
    }
    if (events.length < batch) await alarm.rings(pollFloor);
    return "go on";
  }

  onStatus("connecting");
  try {
    while (!signal.aborted) {
      const next = await step().catch((error: unknown) => {
        // Whoever is no longer a member hears nothing more, and must ask again to learn why.
        return error instanceof BackendError && error.code === "forbidden" ? ("reset" as const) : ("lost" as const);
      });
      if (signal.aborted) return;
      if (next === "reset") return onStatus("reset");
      if (next === "lost") {
        live = false;
        onStatus("lost");
        await alarm.rings(pollFloor);
      }
    }
  } finally {
    stopHearing();
  }
}
