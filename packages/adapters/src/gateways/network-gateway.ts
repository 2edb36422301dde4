import type { Instant } from "@tidewire/core/basics";
import type { Channel } from "@tidewire/core/channels";
import type { MediaRef } from "@tidewire/core/composer";
import type { Incoming, Interaction, Message } from "@tidewire/core/inbox";
import type { NetworkId } from "@tidewire/core/networks";

/** How a call that makes something on a network ended. `unknown` is an answer: it may or may not have happened, and no machine may try again. */
export type CallOutcome =
  | { readonly outcome: "published"; readonly networkId: string; readonly url: string | null }
  | { readonly outcome: "refused"; readonly problem: CallProblem; readonly detail: string | null }
  | { readonly outcome: "unknown"; readonly detail: string | null };

/** Why a network did not do it; nothing has happened there. */
export type CallProblem =
  | "provider-rejected"
  | "provider-limited"
  | "provider-down"
  | "channel-disconnected"
  | "channel-needs-rights";

/** A post as one channel gets it. */
export interface OutgoingPost {
  readonly text: string;
  readonly media: readonly MediaRef[];
}

/** An answer with what it answers. */
export interface OutgoingReply {
  readonly interaction: Interaction;
  readonly message: Message;
  /** The network's id of the message that is answered; `null` where only the thread is known. */
  readonly answers: string | null;
}

/** What a call bears: a marker by which it can be found again, the clock, and the end of patience. */
export interface CallOptions {
  readonly attempt: string;
  readonly now: Instant;
  readonly signal: AbortSignal;
}

/** A message as a network told it, before it is ours. */
export interface Received {
  /** The network's id of the telling. */
  readonly eventId: string;
  /** The marker, where the message came from us. */
  readonly attempt: string | null;
  readonly incoming: Omit<Incoming, "channelId" | "message"> & { readonly message: Omit<Incoming["message"], "id"> };
}

/** What came in over a webhook, for one account. */
export interface WebhookEvent {
  readonly accountId: string;
  readonly received: Received;
}

/** A webhook's request as it arrived: signatures are over these very bytes. */
export interface WebhookRequest {
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** The only code that knows a network's HTTP. Calls that only read reject when they fail; calls that make something answer how it ended. */
export interface NetworkGateway {
  readonly network: NetworkId;
  publish(channel: Channel, post: OutgoingPost, options: CallOptions): Promise<CallOutcome>;
  reply(channel: Channel, reply: OutgoingReply, options: CallOptions): Promise<CallOutcome>;
  /** Brings a message to this state; doing it twice is doing it once. */
  act(
    channel: Channel,
    message: Message,
    wanted: { readonly liked: boolean } | { readonly hidden: boolean },
    signal: AbortSignal,
  ): Promise<void>;
  /** Finds what an attempt made; `null` where the network has nothing that bears its marker. */
  findAttempt(
    channel: Channel,
    attempt: string,
    signal: AbortSignal,
  ): Promise<{ readonly networkId: string; readonly url: string | null } | null>;
  /** What came in after a place; `null` asks from the beginning. */
  fetchSince(
    channel: Channel,
    place: string | null,
    signal: AbortSignal,
  ): Promise<{ readonly received: readonly Received[]; readonly place: string; readonly more: boolean }>;
  /** Reads a webhook; `null` where it was not signed by the network. */
  readWebhook?(request: WebhookRequest): Promise<readonly WebhookEvent[] | null>;
  /** The answer to a webhook's challenge; `null` where it is not the network's. */
  answerChallenge?(url: URL): string | null;
}

/** One gateway for each network that is served. */
export type Gateways = { readonly [N in NetworkId]?: NetworkGateway };
