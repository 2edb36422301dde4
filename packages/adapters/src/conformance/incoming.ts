import type { Instant } from "@tidewire/core/basics";
import type { Channel } from "@tidewire/core/channels";
import type { Incoming } from "@tidewire/core/inbox";
import { rulesFor, type InteractionKind } from "@tidewire/core/networks";
import { NotApplicable } from "./case.js";

const kinds: readonly InteractionKind[] = ["comment", "directMessage", "email", "mention"];

/** A message as a network would tell it, on the first of these channels that takes one. */
export function incomingOn(
  channels: readonly Channel[],
  name: string,
  at: Instant,
  message: Partial<Incoming["message"]>,
  about: Partial<Incoming>,
): Incoming {
  const wanted = channels.filter(
    ({ id, connection }) => connection === "connected" && (about.channelId === undefined || about.channelId === id),
  );
  for (const { id, network } of wanted) {
    const { interactions } = rulesFor(network);
    const kind = kinds.find((each) => interactions[each] !== undefined && interactions[each] !== false);
    if (kind) return madeOf(id, kind, name, at, message, about);
  }
  throw new NotApplicable("no channel that takes messages");
}

function madeOf(
  channelId: string,
  kind: InteractionKind,
  name: string,
  at: Instant,
  message: Partial<Incoming["message"]>,
  about: Partial<Incoming>,
): Incoming {
  const person = { id: `person-${name}`, name: "Nora Aalto", handle: "nora", avatarUrl: null, followers: 120 };
  return {
    channelId,
    kind,
    networkThreadId: `thread-${name}`,
    person,
    post:
      kind === "comment"
        ? {
            networkPostId: "post-1",
            text: "The new timetable",
            imageUrl: null,
            url: null,
            at,
            isOwn: true,
            isAd: false,
          }
        : null,
    ...about,
    message: {
      id: `message-${name}`,
      networkId: `network-${name}`,
      direction: "in",
      author: person,
      text: "Is the ferry on time?",
      media: [],
      at,
      language: "en",
      ...message,
    },
  };
}
