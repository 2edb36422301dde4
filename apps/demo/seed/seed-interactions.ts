import { day, later, minute, type Instant } from "@tidewire/core/basics";
import { excerptOf, type Interaction, type Message, type Person, type PostContext } from "@tidewire/core/inbox";
import type { InteractionKind } from "@tidewire/core/networks";
import type { Channel } from "@tidewire/core/channels";

/** One message of a conversation: who wrote it, when, what. `by: null` for us is written on the network itself. */
export interface Said {
  readonly own: boolean;
  readonly by: string | null;
  readonly at: Instant;
  readonly text: string;
  readonly failed?: string;
}

export interface ConversationFacts {
  /** Names the conversation on the network; ids are made from it. */
  readonly name: string;
  readonly channel: Channel;
  readonly kind: InteractionKind;
  readonly language: string;
  readonly person: Person;
  readonly post: (PostContext & { readonly networkPostId: string }) | null;
  readonly said: readonly Said[];
  readonly subject?: string;
  readonly state: Partial<Pick<Interaction, "queue" | "read" | "ownerId" | "tags" | "topic" | "snoozedUntil">>;
}

/** A conversation as we keep it and as the network knows it. */
export interface SeededConversation {
  readonly facts: ConversationFacts;
  readonly interaction: Interaction;
  readonly messages: readonly Message[];
}

/** The network's id of a message by its place in the conversation. */
export function networkIdOf({ name }: Pick<ConversationFacts, "name">, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`;
}

/** The network's id of the thread: the first comment or mention, or the conversation with the person. */
export function threadIdOf({ name, kind, channel, person }: ConversationFacts): string {
  return kind === "directMessage" || kind === "email" ? `c.${channel.networkAccountId}.${person.id}` : name;
}

/** Makes the records that stand here as if every message had come in by itself. */
export function makeConversation(facts: ConversationFacts): SeededConversation {
  const { channel, kind, language, person, post, said, subject, state } = facts;
  const threadId = threadIdOf(facts);
  const id = `${channel.id}~${threadId}`;
  const messages = said.map(({ own, by, at, text, failed }, index): Message => ({
    is: "message",
    id: `${channel.id}~m~${networkIdOf(facts, index)}`,
    version: 1,
    channelId: channel.id,
    interactionId: id,
    direction: own ? "out" : "in",
    text: index === 0 && subject !== undefined ? `${subject}\n\n${text}` : text,
    media: [],
    author: own ? null : person,
    by: own ? by : null,
    at,
    status: own ? (failed === undefined ? "sent" : "failed") : "received",
    networkId: failed === undefined ? networkIdOf(facts, index) : null,
    problem: failed ?? null,
    liked: false,
    hidden: false,
  }));
  const first = messages[0];
  const last = messages.at(-1);
  if (!first || !last) throw new RangeError("A conversation has at least one message.");
  const queue = state.queue ?? "new";
  const days = queue === "resolved" ? null : channel.autoResolveDays[queue];
  const interaction: Interaction = {
    is: "interaction",
    id,
    version: 1,
    channelId: channel.id,
    kind,
    queue,
    read: "unread",
    ownerId: null,
    snoozedUntil: null,
    tags: [],
    topic: null,
    person,
    post,
    networkThreadId: threadId,
    excerpt: excerptOf(last.text),
    language,
    lastMessageId: last.id,
    lastReplyId: messages.findLast(({ direction }) => direction === "out")?.id ?? null,
    lastInboundAt: messages.findLast(({ direction }) => direction === "in")?.at ?? null,
    lastActivityAt: last.at,
    createdAt: first.at,
    autoResolveAt: days === null ? null : later(last.at, days * day),
    ...state,
  };
  return { facts, interaction, messages };
}

/** Moments of a conversation that ends `ago` milliseconds before now, the first message first. */
export function momentsBefore(now: Instant, ago: number, count: number, gaps: () => number): readonly Instant[] {
  const moments = [later(now, -ago)];
  while (moments.length < count) moments.unshift(later(moments[0] ?? now, -gaps() * minute));
  return moments;
}
