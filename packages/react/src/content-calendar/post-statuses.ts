import type { PostStatus } from "@tidewire/core/composer";

/** Every status of a post, in the order of its life. */
export const postStatuses: readonly PostStatus[] = [
  "draft",
  "review",
  "scheduled",
  "publishing",
  "published",
  "failed",
];
