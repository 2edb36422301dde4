import type { Instant, RecordBase } from "../basics.js";
import type { Schedule } from "../basics.js";
import type { Delivery } from "./delivery.js";
import type { MediaRef } from "./media-ref.js";

export type PostStatus = "draft" | "review" | "scheduled" | "publishing" | "published" | "failed";

/** One text with its files for one or several channels, from draft to published. */
export interface Post extends RecordBase {
  readonly is: "post";
  readonly channelId: null;
  readonly channelIds: readonly string[];
  readonly text: string;
  /** Own text for a channel, instead of the shared one. */
  readonly texts: Readonly<Record<string, string>>;
  readonly media: readonly MediaRef[];
  readonly status: PostStatus;
  /** What a person chose. */
  readonly schedule: Schedule | null;
  /** When it goes out or went out: derived from the schedule, then from the first delivery. */
  readonly at: Instant | null;
  /** One per channel, once it is scheduled or published. */
  readonly deliveries: Readonly<Record<string, Delivery>>;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly editedAt: Instant;
  /** Who did what `editedAt` dates. */
  readonly editedBy: string;
  readonly removedAt: Instant | null;
}

/** The text a channel gets. */
export function textFor(post: Pick<Post, "text" | "texts">, channelId: string): string {
  return post.texts[channelId] ?? post.text;
}
