import type { Channel } from "@tidewire/core/channels";
import type { Post } from "@tidewire/core/composer";

/** The networks a post goes to, as far as this person may see its channels. */
export function networksOf(post: Pick<Post, "channelIds">, channels: ReadonlyMap<string, Channel>): readonly string[] {
  return post.channelIds.flatMap((id) => channels.get(id)?.network ?? []);
}
