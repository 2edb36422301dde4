import type { NetworkId } from "./network-rules.ts";
import { keyOf, type Comment, type Mention, type Message, type Person } from "./state.ts";
import { tell } from "./tell.ts";
import type { World } from "./world.ts";

const slugOf = (name: string): string => {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ".")
    .replace(/^\.+|\.+$/g, "")
    .slice(0, 40);
  return slug || `guest.${Buffer.from(name, "utf8").toString("hex").slice(0, 12)}`;
};

/** The person of that name on that network; the same name is the same person. */
export function visitorOf(world: World, network: NetworkId, name: string, handle?: string): Person {
  const chosen = handle ?? (network === "email" && /^\S+@\S+$/.test(name) ? name : slugOf(name));
  const known = [...world.state.people.values()].find(
    (person) =>
      person.network === network && (person.handle === chosen || (handle === undefined && person.name === name)),
  );
  if (known) return known;
  const address = network === "email" && !chosen.includes("@") ? `${chosen}@example.org` : chosen;
  const person: Person = { network, id: world.newId("person"), handle: address, name, avatarUrl: null, followers: 0 };
  world.state.people.set(keyOf(network, person.id), person);
  return person;
}

interface Writing {
  network: NetworkId;
  account: string;
  text: string;
  id?: string;
  createdAt?: string;
  silent?: boolean;
  seeded?: boolean;
  attempt?: string | null;
}

const common = (world: World, writing: Writing, prefix: string) => ({
  network: writing.network,
  id: writing.id ?? world.newId(prefix),
  account: writing.account,
  text: writing.text,
  createdAt: writing.createdAt ?? world.time(),
  ...(writing.seeded ? { seeded: true } : {}),
});

export interface CommentWriting extends Writing {
  postId: string;
  parentId: string | null;
  person: string | null;
  hidden?: boolean;
  liked?: boolean;
}

export function addComment(world: World, writing: CommentWriting): Comment {
  const comment: Comment = {
    kind: "comment",
    ...common(world, writing, "comment"),
    postId: writing.postId,
    parentId: writing.parentId,
    person: writing.person,
    editedAt: null,
    hidden: writing.hidden ?? false,
    liked: writing.liked ?? false,
    deleted: false,
    attempt: writing.attempt ?? null,
  };
  world.state.comments.set(keyOf(comment.network, comment.id), comment);
  tell(world, "comment.created", comment, { silent: writing.silent === true });
  return comment;
}

export function addMention(world: World, writing: Writing & { person: string }): Mention {
  const mention: Mention = {
    kind: "mention",
    ...common(world, writing, "mention"),
    person: writing.person,
    deleted: false,
  };
  world.state.mentions.set(keyOf(mention.network, mention.id), mention);
  tell(world, "mention.created", mention, { silent: writing.silent === true });
  return mention;
}

export const conversationIdOf = (account: string, person: string): string => `c.${account}.${person}`;

export function addMessage(
  world: World,
  writing: Writing & { person: string; own: boolean; subject?: string | null },
): Message {
  const message: Message = {
    kind: "message",
    ...common(world, writing, "message"),
    conversationId: conversationIdOf(writing.account, writing.person),
    person: writing.person,
    own: writing.own,
    subject: writing.subject ?? null,
    attempt: writing.attempt ?? null,
  };
  world.state.messages.set(keyOf(message.network, message.id), message);
  tell(world, "message.created", message, { silent: writing.silent === true });
  return message;
}
