import type { UndoInput } from "../access/undo.js";
import type { Nothing } from "../basics.js";
import type { Schedule } from "../basics.js";
import type { DeliveryStatus } from "./delivery.js";
import type { MediaRef } from "./media-ref.js";

/** What a person writes. */
export interface PostContent {
  readonly channelIds: readonly string[];
  readonly text: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly media: readonly MediaRef[];
}

/** What each command on a post is told. */
export interface PostInputs {
  "post.create": PostContent;
  "post.edit": PostContent;
  "post.submit": Nothing;
  "post.schedule": { readonly schedule: Schedule };
  "post.unschedule": Nothing;
  "post.publish": Nothing;
  "post.claim": Nothing;
  "post.deliver": {
    readonly channelId: string;
    readonly status: DeliveryStatus;
    readonly networkPostId: string | null;
    readonly url: string | null;
    readonly problem: string | null;
    readonly detail: string | null;
  };
  "post.remove": Nothing;
  "post.undo": UndoInput;
}
