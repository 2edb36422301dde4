import type { Interaction } from "@tidewire/core/inbox";
import type { Messages } from "../messages/messages.js";

/** What kind of conversation this is and with which of our channels. */
export function threadSubject(
  { kind, post }: Pick<Interaction, "kind" | "post">,
  channel: string,
  { inbox, common }: Messages,
): string {
  const { thread } = inbox;
  switch (kind) {
    case "comment":
      return post?.isOwn === true ? thread.commentOnYourPost : thread.commentOn({ channel });
    case "mention":
      return thread.mentionOf({ channel });
    case "tag":
      return thread.tagOf({ channel });
    case "directMessage":
      return thread.messageTo({ channel });
    default:
      return thread.otherTo({ kind: common.kinds[kind], channel });
  }
}
