import { between, day } from "@tidewire/core/basics";
import type { Channel } from "@tidewire/core/channels";
import type { MediaRef } from "@tidewire/core/composer";
import type { NetworkId } from "@tidewire/core/networks";
import type { CallOutcome, NetworkGateway, OutgoingReply } from "../network-gateway.js";
import { isSigned } from "../signature.js";
import { littleText } from "./little-text.js";
import type { StandInEvent, StandInPost } from "./stand-in-answer.js";
import { outcomeOfFailure, RefusedCall, standInCalls, type Fetch } from "./stand-in-call.js";
import { standInFacts, type StandInNetwork } from "./stand-in-facts.js";
import { receivedFrom } from "./stand-in-received.js";

export interface StandInOptions {
  /** Where the stand-in networks listen, e.g. `http://127.0.0.1:4810`. */
  readonly url: string;
  /** What their webhooks are signed with. */
  readonly secret: string;
  readonly fetch?: Fetch;
  /** The access token of an account; by default one is asked of the stand-in's control. */
  readonly tokenOf?: (accountId: string, renew: boolean) => Promise<string>;
  /** The address at which the network fetches a file; by default the file's own. */
  readonly mediaUrl?: (media: MediaRef) => string | Promise<string>;
}

type Made = { readonly id: string; readonly url?: string };

/** The gateway to one stand-in network. */
export function standInGateway(
  network: StandInNetwork,
  { url, secret, fetch = globalThis.fetch, tokenOf, mediaUrl = (media) => media.url }: StandInOptions,
): NetworkGateway {
  const facts = standInFacts[network];
  const call = standInCalls(network, url, fetch, tokenOf ?? tokensFromControl(network, url, fetch));
  const posts = new Map<string, StandInPost>();

  async function made(asked: Promise<Made>, harmless = false): Promise<CallOutcome> {
    return asked.then(
      ({ id, url: address = null }) => ({ outcome: "published", networkId: id, url: address }) as const,
      (error: unknown) => outcomeOfFailure(error, harmless),
    );
  }

  async function postOf(account: string, event: StandInEvent, signal: AbortSignal): Promise<StandInPost | undefined> {
    if (event.item.kind !== "comment") return undefined;
    const { postId } = event.item;
    const found =
      posts.get(postId) ?? (await call<StandInPost>(account, "GET", `/posts/${postId}`, signal).catch(() => undefined));
    if (found) posts.set(postId, found);
    return found;
  }

  async function received(account: string, events: readonly StandInEvent[], signal: AbortSignal) {
    const all = await Promise.all(
      events.map(async (event) => receivedFrom(event, facts, await postOf(account, event, signal))),
    );
    return all.filter((each) => each !== undefined);
  }

  async function page(channel: Channel, place: string | null, signal: AbortSignal) {
    const since = place === null ? "" : `&since=${encodeURIComponent(place)}`;
    return call<{ data: readonly StandInEvent[]; cursor: string; more: boolean }>(
      channel.networkAccountId,
      "GET",
      `/accounts/${channel.networkAccountId}/interactions?limit=100&own=include${since}`,
      signal,
    );
  }

  return {
    network,
    async publish({ networkAccountId: account }, { text, media }, { attempt, signal }) {
      const files = await Promise.all(
        media.map(async (each) => ({
          url: await mediaUrl(each),
          ...(each.alt !== undefined && { altText: each.alt }),
        })),
      );
      const content = { text: facts.littleText ? littleText(text) : text, media: files, attempt };
      const container = await made(call(account, "POST", `/accounts/${account}/containers`, signal, content), true);
      if (container.outcome !== "published") return container;
      return made(
        call(account, "POST", `/accounts/${account}/publish`, signal, { container: container.networkId, attempt }),
      );
    },
    reply: ({ networkAccountId: account }, reply, { attempt, now, signal }) => {
      const { path, more } = addressOf(reply, now, facts.humanTag);
      return made(call(account, "POST", path, signal, { text: reply.message.text, attempt, ...more }));
    },
    async act({ networkAccountId: account }, { networkId }, wanted, signal) {
      await call(
        account,
        "POST",
        `/comments/${networkId ?? ""}/${"liked" in wanted ? "like" : "hide"}`,
        signal,
        wanted,
      );
    },
    async findAttempt({ networkAccountId: account }, attempt, signal) {
      const { data } = await call<{ data: readonly Made[] }>(
        account,
        "GET",
        `/accounts/${account}/sent?attempt=${encodeURIComponent(attempt)}`,
        signal,
      );
      const found = data.at(-1);
      return found ? { networkId: found.id, url: found.url ?? null } : null;
    },
    async fetchSince(channel, place, signal) {
      const answer = await page(channel, place, signal).catch((error: unknown) => {
        if (place !== null && error instanceof RefusedCall && error.code === "cursor_invalid")
          return page(channel, null, signal);
        throw error;
      });
      return {
        received: await received(channel.networkAccountId, answer.data, signal),
        place: answer.cursor,
        more: answer.more,
      };
    },
    async readWebhook({ headers, body }) {
      if (!isSigned(body, headers.get("x-hub-signature-256"), secret)) return null;
      const { events } = JSON.parse(new TextDecoder().decode(body)) as { events: readonly StandInEvent[] };
      const signal = AbortSignal.timeout(5_000);
      const each = await Promise.all(
        events.map(async (event) =>
          (await received(event.account, [event], signal)).map((one) => ({ accountId: event.account, received: one })),
        ),
      );
      return each.flat();
    },
    answerChallenge(address) {
      const { searchParams: asked } = address;
      return secret !== "" && asked.get("hub.verify_token") === secret ? asked.get("hub.challenge") : null;
    },
  };
}

function addressOf(
  { interaction, answers }: OutgoingReply,
  now: string,
  humanTag: string | undefined,
): { path: string; more: object } {
  if (interaction.kind !== "directMessage" && interaction.kind !== "email")
    return { path: `/comments/${answers ?? interaction.networkThreadId}/replies`, more: {} };
  const past = interaction.lastInboundAt !== null && between(interaction.lastInboundAt, now) > day;
  return {
    path: `/conversations/${interaction.networkThreadId}/messages`,
    more: humanTag && past ? { tag: humanTag } : {},
  };
}

function tokensFromControl(
  network: NetworkId,
  url: string,
  fetch: Fetch,
): (accountId: string, renew: boolean) => Promise<string> {
  const tokens = new Map<string, Promise<string>>();
  async function ask(accountId: string): Promise<string> {
    const response = await fetch(`${url}/_control/tokens`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ network, accounts: [accountId] }),
    });
    if (!response.ok) throw new RefusedCall(401, "token_invalid", "The stand-in gives no token for this account.");
    return ((await response.json()) as { access_token: string }).access_token;
  }
  return async (accountId, renew) => {
    const known = renew ? undefined : tokens.get(accountId);
    const asked = known ?? ask(accountId);
    tokens.set(accountId, asked);
    asked.catch(() => tokens.delete(accountId));
    return asked;
  };
}
