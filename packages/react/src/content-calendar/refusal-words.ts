import type { Refused } from "@tidewire/core/basics";
import type { Post } from "@tidewire/core/composer";
import type { Messages } from "../messages/messages.js";

/** Why something may not be done with a post, as a sentence. */
export function refusalWords({ reason, rule }: Refused, post: Post | undefined, words: Messages): string {
  const { refusals } = words.calendar;
  const { because } = words.reasons;
  const roles: Readonly<Record<string, string>> = words.common.roles;
  if (reason === "state" && post?.status === "published") return refusals.published;
  if (reason === "state" && post?.status === "publishing") return refusals.publishing;
  if (rule === "schedule.past") return refusals.past;
  if (rule === "post.partlyPublished") return refusals.partlyPublished;
  if (reason === "input") return refusals.notReady;
  if (reason === "role") return because.role({ role: roles[rule] ?? rule });
  if (reason === "host" || reason === "state" || reason === "changed") return because[reason];
  return because.missing;
}
