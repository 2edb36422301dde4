import { networkRules } from "./network-rules.ts";
import { checkQuota } from "./quota.ts";
import { refuse } from "./refusal.ts";
import { keyOf, type Container, type Post } from "./state.ts";
import { changed } from "./tell.ts";
import { addComment, addMessage, visitorOf } from "./write-item.ts";
import type { World } from "./world.ts";
import { postUrl } from "./present.ts";

const containerLife = 86_400_000;

export const expiryOf = (container: Container): number => Date.parse(container.createdAt) + containerLife;

/** Makes the post; the same container never makes two, a new container always makes another. */
export function publishContainer(world: World, container: Container, attempt: string | null): Post {
  const { network, account, draft, postId } = container;
  if (postId !== null) {
    const post = { id: postId, url: postUrl(world, network, postId) };
    throw refuse("container_already_published", "The container is published already.", { post });
  }
  if (expiryOf(container) <= world.now()) throw refuse("container_expired", "The container is older than 24 hours.");
  const rules = networkRules[network];
  const own = [...world.state.posts.values()].filter((row) => row.network === network && row.account === account);
  if (draft.inReplyTo === null)
    checkQuota(
      world,
      rules.postQuota,
      own.filter((row) => row.inReplyTo === null),
    );
  else
    checkQuota(
      world,
      rules.replyQuota,
      own.filter((row) => row.inReplyTo !== null),
    );
  const { firstComment, ...kept } = draft;
  const post: Post = { ...kept, attempt, id: world.newId("post"), createdAt: world.time(), likes: 0 };
  world.state.posts.set(keyOf(network, post.id), post);
  container.postId = post.id;
  if (firstComment !== undefined)
    addComment(world, { network, account, postId: post.id, parentId: null, person: null, text: firstComment, attempt });
  for (const recipient of post.to ?? []) {
    const person = visitorOf(world, network, recipient, recipient).id;
    addMessage(world, { network, account, person, own: true, text: post.text, subject: post.subject ?? null, attempt });
  }
  changed(world, network);
  return post;
}
