import type { Channel } from "@tidewire/core/channels";
import { networkIds, type NetworkId } from "@tidewire/core/networks";
import type { Received, WebhookRequest } from "../gateways/network-gateway.js";
import { tell, type Work } from "./jobs-work.js";

/** How a webhook was met; `200` only once everything it told is written. */
export type WebhookAnswer = { readonly status: 200; readonly received: number } | { readonly status: 401 | 404 };

/** Takes in what a network told by webhook. Rejects where it could not be written, so that the network tells it again. */
export async function receiveWebhook(work: Work, network: NetworkId, request: WebhookRequest): Promise<WebhookAnswer> {
  const gateway = work.gateways[network];
  if (!gateway?.readWebhook) return { status: 404 };
  const events = await gateway.readWebhook(request);
  if (!events) return { status: 401 };
  const places = events.length > 0 ? await channelsOn(work, network) : [];
  let received = 0;
  for (const { accountId, received: told } of events) {
    for (const { workspaceId, channel } of places) {
      if (channel.networkAccountId === accountId && (await receive(work, workspaceId, channel, told))) received += 1;
    }
  }
  return { status: 200, received };
}

/** Answers a network's own request: `503` where what it told could not be written, so that it tells it again. */
export async function answerWebhook(work: Work, network: string, request: Request): Promise<Response> {
  const known = networkIds.find((id) => id === network);
  if (!known) return new Response(null, { status: 404 });
  if (request.method === "GET") {
    const answer = work.gateways[known]?.answerChallenge?.(new URL(request.url)) ?? null;
    return answer === null
      ? new Response(null, { status: 403 })
      : new Response(answer, { headers: { "content-type": "text/plain" } });
  }
  const body = new Uint8Array(await request.arrayBuffer());
  const answer = await receiveWebhook(work, known, { headers: request.headers, body }).catch(() => ({ status: 503 }));
  return new Response(null, { status: answer.status });
}

/** Takes one message in, once; `false` where it was known or is not for us. */
export async function receive(
  work: Work,
  workspaceId: string,
  channel: Channel,
  { eventId, attempt, incoming }: Received,
): Promise<boolean> {
  const { read } = work.store.workspace(workspaceId);
  const channelId = channel.id;
  const { networkId, direction, at } = incoming.message;
  const connectedAt = channel.syncStartedAt[0];
  if (connectedAt !== undefined && at < connectedAt) return false;
  const ours = attempt?.match(/^(.+):[^:]+:\d+$/)?.[1];
  if (direction === "out" && ours === undefined) {
    // What we wrote on the network itself belongs into a thread that stands; it opens none.
    const thread =
      (await read.threadOf(channelId, incoming.networkThreadId)) ??
      (await read.messageOf(channelId, incoming.networkThreadId));
    if (!thread) return false;
  }
  const message = {
    ...incoming.message,
    id: direction === "out" && ours !== undefined ? ours : `${channelId}~m~${networkId}`,
  };
  const input = { ...incoming, channelId, message };
  return tell(
    work,
    workspaceId,
    { type: "interaction.receive", id: `${channelId}~${incoming.networkThreadId}`, input },
    `receive:${channelId}:${eventId}`,
  );
}

async function channelsOn(
  { store }: Work,
  network: NetworkId,
): Promise<readonly { workspaceId: string; channel: Channel }[]> {
  const ids = await store.workspaceIds();
  const all = await Promise.all(
    ids.map(async (workspaceId) =>
      (await store.workspace(workspaceId).read.all("channel")).map((channel) => ({ workspaceId, channel })),
    ),
  );
  return all.flat().filter(({ channel }) => channel.network === network && channel.connection === "connected");
}
