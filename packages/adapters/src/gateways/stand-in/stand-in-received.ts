import type { PostContext } from "@tidewire/core/inbox";
import type { Received } from "../network-gateway.js";
import { plainText } from "./little-text.js";
import type { StandInFacts } from "./stand-in-facts.js";
import type { StandInEvent, StandInPost } from "./stand-in-answer.js";

const told: ReadonlySet<string> = new Set(["comment.created", "mention.created", "message.created"]);

/** A stand-in's event as a message; `undefined` for what is no new message. */
export function receivedFrom(
  { id, type, item }: StandInEvent,
  facts: StandInFacts,
  post: StandInPost | undefined,
): Received | undefined {
  if (!told.has(type)) return undefined;
  const { author } = item;
  const person = {
    id: author.id,
    name: author.name,
    handle: author.handle,
    avatarUrl: author.avatarUrl,
    followers: author.followers,
  };
  return {
    eventId: id,
    attempt: item.kind === "mention" ? null : item.attempt,
    incoming: {
      kind: facts.kinds[item.kind],
      networkThreadId: threadOf(item),
      person,
      post: post ? contextOf(post, facts) : null,
      message: {
        networkId: item.id,
        direction: author.own ? "out" : "in",
        author: author.own ? null : person,
        text: item.kind === "message" && item.subject !== null ? `${item.subject}\n\n${item.text}` : item.text,
        media: [],
        at: item.createdAt,
        language: null,
      },
    },
  };
}

function threadOf(item: StandInEvent["item"]): string {
  if (item.kind === "message") return item.conversationId;
  return item.kind === "comment" ? (item.parentId ?? item.id) : item.id;
}

// Comments come in only under one's own posts; advertisements are not played.
function contextOf({ id, text, url, createdAt, media }: StandInPost, { littleText }: StandInFacts): PostContext {
  return {
    networkPostId: id,
    text: littleText ? plainText(text) : text,
    url,
    at: createdAt,
    imageUrl: media.find(({ type }) => type === "image")?.url ?? null,
    isOwn: true,
    isAd: false,
  };
}
