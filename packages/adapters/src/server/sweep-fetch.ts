import { minute, second, later, type Instant } from "@tidewire/core/basics";
import type { Channel } from "@tidewire/core/channels";
import { receive } from "./jobs-receive.js";
import { callTimeout, lineTo, tell, type Work } from "./jobs-work.js";

const pagesAtOnce = 20;
const waitAfterFailure = minute;

/** Asks one channel's network for what is new, and says when it will be asked again. */
export async function fetchChannel(work: Work, workspaceId: string, channelId: string): Promise<void> {
  const rest = work.restUntil.get(channelId);
  if ((rest !== undefined && rest > work.now()) || work.calling.has(channelId)) return;
  const line = await lineTo(work, workspaceId, channelId);
  if (!line) return;
  work.calling.add(channelId);
  const workspace = work.store.workspace(workspaceId);
  const place = `fetched ${channelId}`;
  try {
    for (let page = 0, more = true; more && page < pagesAtOnce; page++) {
      const answer = await line.gateway.fetchSince(
        line.channel,
        await workspace.bookmark(place),
        AbortSignal.timeout(callTimeout),
      );
      for (const received of answer.received) await receive(work, workspaceId, line.channel, received);
      // The place moves only when everything before it is written; what comes twice stands once.
      await workspace.setBookmark(place, answer.place);
      more = answer.more;
    }
    await tell(work, workspaceId, {
      type: "channel.fetched",
      id: channelId,
      input: { next: nextFetch(line.channel, work.now()) },
    });
  } catch {
    work.restUntil.set(channelId, later(work.now(), waitAfterFailure));
  } finally {
    work.calling.delete(channelId);
  }
}

/** When a polled channel is asked next: on the round times of its rhythm, an hourly one on the hour. */
export function nextFetch({ cadence }: Pick<Channel, "cadence">, now: Instant): Instant | null {
  if (cadence.kind === "push") return null;
  const every = cadence.everySeconds * second;
  return new Date((Math.floor(Date.parse(now) / every) + 1) * every).toISOString();
}
