import { day, later, type Instant } from "@tidewire/core/basics";
import {
  excerptOf,
  type Interaction,
  type Message,
  type Note,
  type Person,
  type PostContext,
} from "@tidewire/core/inbox";
import type { Post } from "@tidewire/core/composer";
import type { Seed } from "./seed.js";
import { seedChannels, seedGrants, seedMembers, seedTeams } from "./small-seed-people.js";
import { seedPosts } from "./small-seed-posts.js";
import { seedThreads, type SeedThread } from "./small-seed-threads.js";

/** The id of the small seed's workspace. */
export const seedWorkspaceId = "halden-bay";

/** A small believable workspace, the same for the same moment: five channels, twelve conversations, nine posts, five people. */
export function smallSeed(now: Instant): Seed {
  const posts = seedPosts(now);
  const threads = seedThreads.map((thread) => conversation(thread, posts, now));
  return {
    workspace: {
      is: "workspace",
      id: seedWorkspaceId,
      version: 1,
      channelId: null,
      name: "Halden Bay Hotel",
      timeZone: "Europe/Oslo",
      intake: "channels",
    },
    members: seedMembers,
    teams: seedTeams,
    grants: seedGrants,
    channels: seedChannels(now),
    interactions: threads.map(({ interaction }) => interaction),
    messages: threads.flatMap(({ messages }) => messages),
    notes: threads.flatMap(({ notes }) => notes),
    posts,
  };
}

function conversation(
  thread: SeedThread,
  posts: readonly Post[],
  now: Instant,
): { interaction: Interaction; messages: readonly Message[]; notes: readonly Note[] } {
  const { id, channelId, kind, language, state = {} } = thread;
  const person = personOf(thread);
  const messages = thread.messages.map(([ago, text, by], index): Message => ({
    is: "message",
    id: `${id}-m${index + 1}`,
    version: 1,
    channelId,
    interactionId: id,
    direction: by === undefined ? "in" : "out",
    text,
    media: [],
    author: by === undefined ? person : null,
    by: by ?? null,
    at: later(now, -ago),
    status: by === undefined ? "received" : "sent",
    networkId: `${channelId}-${id}-${index + 1}`,
    problem: null,
    liked: false,
    hidden: false,
  }));
  const inbound = messages.filter(({ direction }) => direction === "in");
  const last = messages.at(-1);
  const lastAt = last?.at ?? now;
  const interaction: Interaction = {
    is: "interaction",
    id,
    version: 1,
    channelId,
    kind,
    queue: "new",
    read: "unread",
    ownerId: null,
    tags: [],
    topic: null,
    person,
    post: contextOfPost(thread, posts),
    networkThreadId: `${channelId}-${id}-1`,
    excerpt: excerptOf(last?.text ?? ""),
    language,
    lastMessageId: last?.id ?? "",
    lastReplyId: messages.findLast(({ direction }) => direction === "out")?.id ?? null,
    lastInboundAt: inbound.at(-1)?.at ?? null,
    lastActivityAt: lastAt,
    createdAt: messages[0]?.at ?? now,
    autoResolveAt: state.queue === "resolved" ? null : later(lastAt, 30 * day),
    ...state,
    snoozedUntil: state.snoozedUntil ? later(now, day) : null,
  };
  const notes = thread.note ? [noteOf(id, channelId, thread.note, now)] : [];
  return { interaction, messages, notes };
}

function personOf({ person: [id, name, handle, followers] }: SeedThread): Person {
  return { id, name, handle, avatarUrl: null, followers };
}

function contextOfPost({ postId, channelId }: SeedThread, posts: readonly Post[]): PostContext | null {
  const post = posts.find(({ id }) => id === postId);
  if (!post || post.at === null) return null;
  return {
    networkPostId: `${channelId}-${post.id}`,
    text: post.text,
    imageUrl: null,
    url: `https://example.com/${channelId}/${post.id}`,
    at: post.at,
    isOwn: true,
    isAd: false,
  };
}

function noteOf(
  interactionId: string,
  channelId: string,
  [ago, text, by]: readonly [number, string, string],
  now: Instant,
): Note {
  return {
    is: "note",
    id: `${interactionId}-n1`,
    version: 1,
    channelId,
    interactionId,
    text,
    by,
    createdBy: by,
    at: later(now, -ago),
    editedAt: null,
    removedAt: null,
  };
}
