import type { Instant } from "@tidewire/core/basics";

/** What the stand-in networks answer, as far as it is read here. */
export interface StandInAuthor {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly avatarUrl: string | null;
  readonly followers: number;
  readonly own: boolean;
}

interface ItemBase {
  readonly id: string;
  readonly account: string;
  readonly author: StandInAuthor;
  readonly text: string;
  readonly url: string;
  readonly createdAt: Instant;
}

export interface StandInComment extends ItemBase {
  readonly kind: "comment";
  readonly postId: string;
  readonly postUrl: string;
  readonly parentId: string | null;
  readonly attempt: string | null;
}

export interface StandInMention extends ItemBase {
  readonly kind: "mention";
}

export interface StandInMessage extends ItemBase {
  readonly kind: "message";
  readonly conversationId: string;
  readonly subject: string | null;
  readonly attempt: string | null;
}

export interface StandInEvent {
  readonly id: string;
  readonly type: string;
  readonly account: string;
  readonly at: Instant;
  readonly item: StandInComment | StandInMention | StandInMessage;
}

export interface StandInPost {
  readonly id: string;
  readonly account: string;
  readonly url: string;
  readonly text: string;
  readonly media: readonly { readonly url: string; readonly type: string }[];
  readonly createdAt: Instant;
}
