import { between } from "@tidewire/core/basics";
import type { Delivery, Post } from "@tidewire/core/composer";
import type { CallOutcome } from "../gateways/network-gateway.js";
import { callLease, callTimeout, lateWindow, lineTo, mayTry, searchWindow, tell, type Work } from "./jobs-work.js";

type Outcome = Omit<Delivery, "at">;

const nothing: Outcome = { status: "waiting", networkPostId: null, url: null, problem: null, detail: null };

/** Brings every delivery of a post on: calls what waits, gives up what was lost, looks for what nobody knows. */
export async function publishPost(work: Work, workspaceId: string, postId: string): Promise<void> {
  const post = await work.store.workspace(workspaceId).read.record(postId);
  if (post?.is !== "post" || post.removedAt !== null) return;
  await Promise.all(post.channelIds.map((channelId) => bringOn(work, workspaceId, post, channelId)));
}

async function bringOn(work: Work, workspaceId: string, post: Post, channelId: string): Promise<void> {
  const delivery = post.deliveries[channelId];
  const place = `${post.id} ${channelId}`;
  if (!delivery || work.calling.has(place)) return;
  work.calling.add(place);
  try {
    if (delivery.status === "waiting" && post.status === "publishing") await call(work, workspaceId, post, channelId);
    // Nobody here is calling. Elsewhere somebody may be, until their lease is over.
    const lost =
      delivery.status === "calling" &&
      (work.store.alone || between(delivery.at ?? post.editedAt, work.now()) > callLease);
    if (
      lost &&
      !(await deliver(work, workspaceId, post.id, channelId, {
        ...nothing,
        status: "unknown",
        problem: "outcome-unknown",
      }))
    )
      return;
    if (lost || delivery.status === "unknown")
      await find(work, workspaceId, post, channelId, lost ? work.now() : delivery.at);
  } finally {
    work.calling.delete(place);
  }
}

async function call(work: Work, workspaceId: string, post: Post, channelId: string): Promise<void> {
  const give = (outcome: Outcome) => deliver(work, workspaceId, post.id, channelId, outcome);
  if (post.at === null || between(post.at, work.now()) > lateWindow)
    return void (await give({ ...nothing, status: "missed", problem: "late" }));
  const line = await lineTo(work, workspaceId, channelId);
  if (!line)
    return void (await give({
      ...nothing,
      status: "failed",
      problem: "provider-down",
      detail: "No gateway serves this channel.",
    }));
  const { channel, gateway } = line;
  if (channel.connection !== "connected")
    return void (await give({ ...nothing, status: "failed", problem: "channel-disconnected" }));

  // Written down before the call: whoever comes second, or after a crash, sees that it was begun.
  if (!(await give({ ...nothing, status: "calling" }))) return;
  work.restUntil.delete(bookmarkOf(post.id, channelId));
  const attempt = `${post.id}:${channelId}:${work.newKey()}`.slice(-200);
  await work.store.workspace(workspaceId).setBookmark(bookmarkOf(post.id, channelId), attempt);
  const outcome = await gateway
    .publish(
      channel,
      { text: post.texts[channelId] ?? post.text, media: post.media },
      { attempt, now: work.now(), signal: AbortSignal.timeout(callTimeout) },
    )
    .catch((error: unknown): CallOutcome => ({ outcome: "unknown", detail: String(error) }));
  await give(deliveryOf(outcome));
  if (outcome.outcome === "refused" && outcome.problem === "channel-disconnected")
    await tell(work, workspaceId, { type: "channel.expire", id: channelId, input: { since: work.now() } });
  if (outcome.outcome === "unknown") await find(work, workspaceId, post, channelId, work.now());
}

function deliveryOf(outcome: CallOutcome): Outcome {
  switch (outcome.outcome) {
    case "published":
      return { ...nothing, status: "published", networkPostId: outcome.networkId, url: outcome.url };
    case "refused":
      return { ...nothing, status: "failed", problem: outcome.problem, detail: outcome.detail };
    default:
      return { ...nothing, status: "unknown", problem: "outcome-unknown", detail: outcome.detail };
  }
}

/** Looks at the network for what an attempt made. It is never called again from here: that is for a person. */
async function find(
  work: Work,
  workspaceId: string,
  post: Post,
  channelId: string,
  since: string | null,
): Promise<void> {
  if (!mayTry(work, bookmarkOf(post.id, channelId))) return;
  const line = await lineTo(work, workspaceId, channelId);
  const attempt = await work.store.workspace(workspaceId).bookmark(bookmarkOf(post.id, channelId));
  if (!line) return;
  const found =
    attempt === null
      ? null
      : await line.gateway.findAttempt(line.channel, attempt, AbortSignal.timeout(callTimeout)).catch(() => undefined);
  if (found)
    await deliver(work, workspaceId, post.id, channelId, {
      ...nothing,
      status: "published",
      networkPostId: found.networkId,
      url: found.url,
    });
  else if (found === null && since !== null && between(since, work.now()) > searchWindow) {
    await deliver(work, workspaceId, post.id, channelId, {
      ...nothing,
      status: "failed",
      problem: "provider-down",
      detail: "The network has no trace of it.",
    });
  }
}

function deliver(work: Work, workspaceId: string, id: string, channelId: string, outcome: Outcome): Promise<boolean> {
  return tell(work, workspaceId, { type: "post.deliver", id, input: { channelId, ...outcome } });
}

function bookmarkOf(postId: string, channelId: string): string {
  return `attempt ${postId} ${channelId}`;
}
