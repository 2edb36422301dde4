import type { Instant, RecordBase } from "../basics.js";
import type { InteractionKind } from "../networks.js";
import type { Person } from "./person.js";

export type Queue = "new" | "pending" | "resolved";

/** The post an interaction hangs on. */
export interface PostContext {
  readonly networkPostId: string;
  readonly text: string;
  readonly imageUrl: string | null;
  readonly url: string | null;
  readonly at: Instant;
  /** Whether the connected account wrote it. */
  readonly isOwn: boolean;
  readonly isAd: boolean;
}

/** One thing somebody said to us, with all that followed: a unit of work on four independent axes (queue, read, owner, snooze). */
export interface Interaction extends RecordBase {
  readonly is: "interaction";
  readonly channelId: string;
  readonly kind: InteractionKind;
  readonly queue: Queue;
  readonly read: "unread" | "read";
  /** A member or a team. */
  readonly ownerId: string | null;
  readonly snoozedUntil: Instant | null;
  readonly tags: readonly string[];
  readonly topic: string | null;
  readonly person: Person;
  readonly post: PostContext | null;
  /** The network's own id of the thread: a root comment, a conversation. */
  readonly networkThreadId: string;
  /** The beginning of the newest message. */
  readonly excerpt: string;
  /** BCP 47 tag of the newest message where known. */
  readonly language: string | null;
  readonly lastMessageId: string;
  /** The newest message that we wrote. */
  readonly lastReplyId: string | null;
  readonly lastInboundAt: Instant | null;
  /** Orders the list; never goes back. */
  readonly lastActivityAt: Instant;
  readonly createdAt: Instant;
  /** When its queue resolves it by itself, as its channel's settings stood when it last changed. */
  readonly autoResolveAt: Instant | null;
}

/** Longest excerpt, in UTF-16 units. */
export const excerptLength = 200;

/** The beginning of a text, on one line, never ending in half a character. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, excerptLength * 2)
    .replace(/\s+/g, " ")
    .trim();
  return line.length <= excerptLength ? line : line.slice(0, excerptLength).replace(/[\uD800-\uDBFF]$/, "");
}
