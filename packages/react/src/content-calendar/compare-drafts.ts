import type { Post } from "@tidewire/core/composer";

/** Orders posts by the last time somebody wrote on them, the latest first. */
export function compareDrafts(one: Pick<Post, "editedAt" | "id">, other: Pick<Post, "editedAt" | "id">): number {
  if (one.editedAt !== other.editedAt) return one.editedAt < other.editedAt ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}
