import type { Context } from "../access/context.js";
import type { Instant, Moment } from "../basics.js";
import { autoResolveAt } from "./auto-resolve.js";
import { excerptOf, type Interaction } from "./interaction.js";
import type { Incoming } from "./interaction-inputs.js";
import type { Message } from "./message.js";

/** The interaction that a first message opens: new and unread, or read where we spoke first. */
export function receivedFirst(
  id: string,
  { channelId, kind, networkThreadId, person, post, message }: Incoming,
  _moment: Moment,
  context: Context,
): Interaction {
  const inbound = message.direction === "in";
  return {
    is: "interaction",
    id,
    version: 1,
    channelId,
    kind,
    queue: "new",
    read: inbound ? "unread" : "read",
    ownerId: null,
    snoozedUntil: null,
    tags: [],
    topic: null,
    person,
    post,
    networkThreadId,
    excerpt: excerptOf(message.text),
    language: message.language,
    lastMessageId: message.id,
    lastReplyId: inbound ? null : message.id,
    lastInboundAt: inbound ? message.at : null,
    lastActivityAt: message.at,
    createdAt: message.at,
    autoResolveAt: autoResolveAt("new", channelId, message.at, context),
  };
}

/** What a further message changes: theirs brings it back to New and unread, without owner if it was resolved; ours, written on the network itself, leaves its queue and its owner. */
export function received(
  it: Interaction,
  { channelId, message, person }: Incoming,
  _moment: Moment,
  context: Context,
): Partial<Interaction> {
  // Messages may arrive in any order; of two of the same moment the later arrival is the newest, as a resolution must not pass unseen.
  const newest = message.at >= it.lastActivityAt;
  const shown = {
    createdAt: message.at < it.createdAt ? message.at : it.createdAt,
    ...(newest && {
      excerpt: excerptOf(message.text),
      language: message.language,
      lastMessageId: message.id,
      lastActivityAt: message.at,
    }),
  };
  if (message.direction === "out") {
    return {
      ...shown,
      ...((newest || it.lastReplyId === null) && { lastReplyId: message.id }),
      ...(newest && {
        autoResolveAt: latest(it.autoResolveAt, autoResolveAt(it.queue, channelId, message.at, context)),
      }),
    };
  }
  const newestInbound = it.lastInboundAt === null || message.at > it.lastInboundAt;
  return {
    ...shown,
    person: newestInbound ? person : it.person,
    queue: "new",
    read: "unread",
    ownerId: it.queue === "resolved" ? null : it.ownerId,
    snoozedUntil: null,
    lastInboundAt: newestInbound ? message.at : it.lastInboundAt,
    autoResolveAt: autoResolveAt("new", channelId, newest ? message.at : it.lastActivityAt, context),
  };
}

function latest(one: Instant | null, other: Instant | null): Instant | null {
  return one !== null && other !== null && one > other ? one : other;
}

/** The message itself. */
export function receivedMessage(it: Interaction, { channelId, message }: Incoming): readonly Message[] {
  return [
    {
      is: "message",
      version: 1,
      channelId,
      interactionId: it.id,
      by: null,
      status: message.direction === "in" ? "received" : "sent",
      problem: null,
      liked: false,
      hidden: false,
      id: message.id,
      networkId: message.networkId,
      direction: message.direction,
      author: message.author,
      text: message.text,
      media: message.media,
      at: message.at,
    },
  ];
}
