import { checkLetter } from "./check-text.ts";
import { accountById } from "./grants.ts";
import { networkRules, type Need, type NetworkId } from "./network-rules.ts";
import { Refusal, refuse } from "./refusal.ts";
import { keyOf, type Account, type Comment, type Item } from "./state.ts";
import { tell } from "./tell.ts";
import { addComment, addMention, addMessage, visitorOf } from "./write-item.ts";
import type { World } from "./world.ts";

export interface Visit {
  network: NetworkId;
  name: string;
  handle?: string | undefined;
  text: string;
  createdAt?: string | undefined;
}

const longest = 10_000;

function prepare(world: World, visit: Visit, need: Need) {
  const { network } = visit;
  if (networkRules[network].needs[need] === null)
    throw refuse("not_supported", `${networkRules[network].name} has none of this.`, { action: need });
  const name = visit.name.trim().slice(0, 80);
  const text = visit.text.replace(/\r\n?/g, "\n").trim();
  if (name === "") throw refuse("field_invalid", "A name is needed.", { field: "name" });
  if (text === "" || text.length > longest) throw refuse("text_required", `A text of at most ${longest} is needed.`);
  const createdAt = visit.createdAt === undefined ? {} : { createdAt: visit.createdAt };
  return {
    network,
    text: Buffer.from(text, "utf8").toString("utf8"),
    person: visitorOf(world, network, name, visit.handle).id,
    ...createdAt,
  };
}

export function visitComment(world: World, visit: Visit, postId: string, parentId: string | null): Comment {
  const writing = prepare(world, visit, "readComments");
  const key = keyOf(visit.network, postId);
  const post = world.state.posts.get(key) ?? world.state.mentions.get(key);
  if (!post) throw new Refusal(404, "post_unknown", "There is no such post.");
  const parent = parentId === null ? undefined : world.state.comments.get(keyOf(visit.network, parentId));
  if (parentId !== null && parent?.postId !== postId)
    throw new Refusal(404, "comment_unknown", "There is no such comment.");
  return addComment(world, { ...writing, account: post.account, postId, parentId });
}

export const visitMention = (world: World, visit: Visit, account: Account): Item =>
  addMention(world, { ...prepare(world, visit, "readMentions"), account: account.id });

export function visitMessage(world: World, visit: Visit, account: Account, subject: string | null): Item {
  if (subject !== null) checkLetter(subject, [], false);
  return addMessage(world, { ...prepare(world, visit, "readMessages"), account: account.id, own: false, subject });
}

/** The account by its id or its handle, as a page's address names it. */
export function accountNamed(world: World, network: NetworkId, name: string): Account {
  const byHandle = [...world.state.accounts.values()].find((row) => row.network === network && row.handle === name);
  return byHandle ?? accountById(world, network, name);
}

function visitorsComment(world: World, network: NetworkId, id: string): Comment {
  const comment = world.state.comments.get(keyOf(network, id));
  if (!comment || comment.deleted || comment.person === null)
    throw new Refusal(404, "comment_unknown", "There is no such comment.");
  return comment;
}

export function editComment(world: World, network: NetworkId, id: string, text: string): Comment {
  const comment = visitorsComment(world, network, id);
  comment.text = text;
  comment.editedAt = world.time();
  tell(world, "comment.edited", comment);
  return comment;
}

export function deleteComment(world: World, network: NetworkId, id: string): Comment {
  const comment = visitorsComment(world, network, id);
  comment.deleted = true;
  comment.text = "";
  tell(world, "comment.deleted", comment);
  return comment;
}
