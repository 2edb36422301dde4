import { between, type Instant } from "@tidewire/core/basics";
import { contextOf } from "@tidewire/core/commands";
import { reaches, standingOn } from "@tidewire/core/access";
import type { Interaction, Message } from "@tidewire/core/inbox";
import type { CallOutcome } from "../gateways/network-gateway.js";
import { actorOf } from "./engine-actor.js";
import { callLease, callTimeout, lineTo, mayTry, searchWindow, tell, type Work } from "./jobs-work.js";

/** Brings an answer on its way to the network, once; what was begun and lost is looked for, never sent again. */
export async function sendReply(work: Work, workspaceId: string, messageId: string): Promise<void> {
  const message = await work.store.workspace(workspaceId).read.record(messageId);
  if (message?.is !== "message" || message.direction !== "out" || work.calling.has(messageId)) return;
  work.calling.add(messageId);
  try {
    if (message.status === "sending") await send(work, workspaceId, message);
    if (message.status === "unknown") await find(work, workspaceId, message);
  } finally {
    work.calling.delete(messageId);
  }
}

async function send(work: Work, workspaceId: string, message: Message): Promise<void> {
  const workspace = work.store.workspace(workspaceId);
  const fail = (problem: string) =>
    tell(work, workspaceId, { type: "message.failed", id: message.id, input: { problem } });
  // Each time it is sent anew its version has grown; so this claim is for one sending, and outlives a crash.
  const claim = `send ${message.id} ${message.version}`;
  if (!(await workspace.claim(claim))) return lost(work, workspaceId, message);

  const interaction = await workspace.read.record(message.interactionId);
  const line = await lineTo(work, workspaceId, message.channelId);
  if (interaction?.is !== "interaction" || !line) return void (await fail("provider-down"));
  const against = await refusalNow(work, workspaceId, message, interaction);
  if (against !== undefined) return void (await fail(against));

  work.restUntil.delete(bookmarkOf(message.id));
  const attempt = `${message.id}:${message.channelId}:${message.version}`.slice(-200);
  await workspace.setBookmark(bookmarkOf(message.id), JSON.stringify([attempt, work.now()]));
  const options = { attempt, now: work.now(), signal: AbortSignal.timeout(callTimeout) };
  const outcome = await line.gateway
    .reply(line.channel, { interaction, message, answers: await answeredBy(work, workspaceId, message) }, options)
    .catch((error: unknown): CallOutcome => ({ outcome: "unknown", detail: String(error) }));
  if (outcome.outcome === "published")
    await tell(work, workspaceId, { type: "message.sent", id: message.id, input: { networkId: outcome.networkId } });
  if (outcome.outcome === "refused") await fail(outcome.problem);
  if (outcome.outcome === "refused" && outcome.problem === "channel-disconnected")
    await tell(work, workspaceId, { type: "channel.expire", id: message.channelId, input: { since: work.now() } });
  if (
    outcome.outcome === "unknown" &&
    (await tell(work, workspaceId, { type: "message.unknown", id: message.id, input: {} }))
  )
    await find(work, workspaceId, message);
}

// The writer may have lost the right, or the window may have closed, since it was written.
async function refusalNow(
  { store, now }: Work,
  workspaceId: string,
  { by, channelId }: Message,
  interaction: Interaction,
): Promise<string | undefined> {
  const directory = await store.workspace(workspaceId).read.directory();
  if (by === null || !directory.members.some(({ id }) => id === by)) return "role";
  const actor = actorOf(directory, by);
  const standing = standingOn(actor, channelId);
  if (standing === undefined || !reaches(standing, "contributor")) return "role";
  const channel = (id: string) => directory.channels.find((each) => each.id === id);
  const context = contextOf({
    ...directory,
    now: now(),
    actor,
    channel,
    interaction: () => interaction,
    offers: () => true,
    eventOf: () => undefined,
    problemsOf: () => [],
  });
  const verdict = context.networkAllows("reply", interaction);
  if (verdict.allowed) return undefined;
  return verdict.reason === "channel" ? "channel-disconnected" : verdict.rule;
}

async function answeredBy(
  { store }: Work,
  workspaceId: string,
  { interactionId, at }: Message,
): Promise<string | null> {
  const page = await store.workspace(workspaceId).thread({ interactionId, cursor: null, limit: 100 });
  return (
    page?.messages.findLast((each) => each.direction === "in" && each.networkId !== null && each.at <= at)?.networkId ??
    null
  );
}

async function lost(work: Work, workspaceId: string, message: Message): Promise<void> {
  const begun = await begunAt(work, workspaceId, message.id);
  if (!work.store.alone && begun !== undefined && between(begun.at, work.now()) <= callLease) return;
  if (!work.store.alone && begun === undefined && between(message.at, work.now()) <= callLease) return;
  if (await tell(work, workspaceId, { type: "message.unknown", id: message.id, input: {} }))
    await find(work, workspaceId, message);
}

async function find(work: Work, workspaceId: string, { id, channelId, at }: Message): Promise<void> {
  if (!mayTry(work, bookmarkOf(id))) return;
  const line = await lineTo(work, workspaceId, channelId);
  const begun = await begunAt(work, workspaceId, id);
  if (!line) return;
  const found =
    begun === undefined
      ? null
      : await line.gateway
          .findAttempt(line.channel, begun.attempt, AbortSignal.timeout(callTimeout))
          .catch(() => undefined);
  if (found) await tell(work, workspaceId, { type: "message.sent", id, input: { networkId: found.networkId } });
  else if (found === null && between(begun?.at ?? at, work.now()) > searchWindow)
    await tell(work, workspaceId, { type: "message.failed", id, input: { problem: "provider-down" } });
}

async function begunAt(
  { store }: Work,
  workspaceId: string,
  messageId: string,
): Promise<{ attempt: string; at: Instant } | undefined> {
  const kept = await store.workspace(workspaceId).bookmark(bookmarkOf(messageId));
  if (kept === null) return undefined;
  const [attempt, at] = JSON.parse(kept) as [string, Instant];
  return { attempt, at };
}

function bookmarkOf(messageId: string): string {
  return `attempt ${messageId}`;
}
