import { checkEntities, checkLetter, checkText } from "./check-text.ts";
import { networkOf, param, rulesOf, type App, type Call } from "./environment.ts";
import { operation } from "./faults.ts";
import { allow, grantedAccount } from "./grants.ts";
import type { Need, TextRule } from "./network-rules.ts";
import { presentComment, presentMessage } from "./present.ts";
import { checkQuota } from "./quota.ts";
import { attemptOf, booleanOr, readJson, stringOf, stringOr, type Body } from "./read-body.ts";
import { Refusal, refuse } from "./refusal.ts";
import { checkWindow } from "./reply-window.ts";
import { keyOf, type Comment, type Message } from "./state.ts";
import { changed, tell } from "./tell.ts";
import { addComment, addMessage } from "./write-item.ts";
import type { World } from "./world.ts";

function textOf(c: Call, body: Body, rule: TextRule | null): string {
  if (rule === null) throw refuse("not_supported", `${rulesOf(c).name} has none.`);
  const text = stringOf(body, "text");
  if (text.trim() === "") throw refuse("text_required", "A text is needed.");
  checkText(text, rule, { reply: true });
  return text;
}

function liveComment(world: World, c: Call, need: Need): Comment {
  const grant = allow(world, c, need);
  const comment = world.state.comments.get(keyOf(networkOf(c), param(c, "id")));
  if (!comment || comment.deleted) throw new Refusal(404, "comment_unknown", "There is no such comment.");
  grantedAccount(world, c, grant, comment.account);
  return comment;
}

interface Thread {
  account: string;
  postId: string;
  parentId: string | null;
}

function threadOf(world: World, c: Call): Thread {
  const key = keyOf(networkOf(c), param(c, "id"));
  const comment = world.state.comments.get(key);
  if (comment && !comment.deleted) return { account: comment.account, postId: comment.postId, parentId: comment.id };
  const mention = world.state.mentions.get(key);
  if (!mention || mention.deleted) throw new Refusal(404, "comment_unknown", "There is no such comment.");
  if (!rulesOf(c).answersMentions)
    throw refuse("not_own_post", "Only what stands under one's own posts can be answered.");
  return { account: mention.account, postId: mention.id, parentId: null };
}

async function writeComment(world: World, c: Call, find: () => Thread): Promise<Response> {
  const grant = allow(world, c, "reply");
  const thread = find();
  const network = networkOf(c);
  grantedAccount(world, c, grant, thread.account);
  const body = await readJson(c);
  c.set("attempt", attemptOf(body));
  const text = textOf(c, body, rulesOf(c).comment);
  checkEntities(text, rulesOf(c));
  const own = [...world.state.comments.values()].filter(
    (row) => row.network === network && row.account === thread.account && row.person === null,
  );
  checkQuota(world, rulesOf(c).replyQuota, own);
  const comment = addComment(world, { network, ...thread, person: null, text, attempt: attemptOf(body) });
  c.set("made", comment.id);
  return c.json(presentComment(world, comment), 201);
}

function addComments(app: App, world: World): void {
  app.post("/:network/api/comments/:id/replies", operation(world, "reply"), (c) =>
    writeComment(world, c, () => threadOf(world, c)),
  );
  app.post("/:network/api/posts/:id/comments", operation(world, "reply"), (c) =>
    writeComment(world, c, () => {
      const post = world.state.posts.get(keyOf(networkOf(c), param(c, "id")));
      if (!post) throw new Refusal(404, "post_unknown", "There is no such post.");
      return { account: post.account, postId: post.id, parentId: null };
    }),
  );
  app.post("/:network/api/comments/:id/hide", operation(world, "hide"), async (c) => {
    const comment = liveComment(world, c, "hide");
    if (rulesOf(c).hidesTopLevelOnly && comment.parentId !== null)
      throw refuse("not_supported", "Only answers directly under the post can be hidden.");
    comment.hidden = booleanOr(await readJson(c), "hidden", true);
    c.set("made", comment.id);
    changed(world, comment.network);
    return c.json(presentComment(world, comment));
  });
  app.post("/:network/api/comments/:id/like", operation(world, "like"), async (c) => {
    const comment = liveComment(world, c, "like");
    comment.liked = booleanOr(await readJson(c), "liked", true);
    c.set("made", comment.id);
    changed(world, comment.network);
    return c.json(presentComment(world, comment));
  });
  app.delete("/:network/api/comments/:id", operation(world, "delete"), (c) => {
    const comment = liveComment(world, c, "deleteComment");
    comment.deleted = true;
    comment.text = "";
    c.set("made", comment.id);
    tell(world, "comment.deleted", comment, { byAccount: true });
    return c.json(presentComment(world, comment));
  });
}

export const conversation = (world: World, network: string, id: string): Message[] =>
  [...world.state.messages.values()]
    .filter((row) => row.network === network && row.conversationId === id)
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));

function addMessages(app: App, world: World): void {
  app.post("/:network/api/conversations/:id/messages", operation(world, "message"), async (c) => {
    const grant = allow(world, c, "sendMessage");
    const network = networkOf(c);
    const messages = conversation(world, network, param(c, "id"));
    const [first] = messages;
    if (!first) throw new Refusal(404, "conversation_unknown", "There is no such conversation.");
    grantedAccount(world, c, grant, first.account);
    const body = await readJson(c);
    c.set("attempt", attemptOf(body));
    const text = textOf(c, body, rulesOf(c).message);
    const subject = stringOr(body, "subject", null);
    if (subject !== null) checkLetter(subject, [], false);
    if (rulesOf(c).messageWindow) checkWindow(world, messages, stringOr(body, "tag", null));
    const { account, person } = first;
    const message = addMessage(world, { network, account, person, own: true, text, subject, attempt: attemptOf(body) });
    c.set("made", message.id);
    return c.json(presentMessage(world, message), 201);
  });
  app.post("/:network/api/comments/:id/private-reply", operation(world, "message"), async (c) => {
    const comment = liveComment(world, c, "sendMessage");
    const { network, account, person } = comment;
    if (!rulesOf(c).privateReply || person === null)
      throw refuse("not_supported", "There is no private answer to this.");
    const body = await readJson(c);
    c.set("attempt", attemptOf(body));
    const text = textOf(c, body, rulesOf(c).message);
    const until = Date.parse(comment.createdAt) + 7 * 86_400_000;
    if (comment.privatelyAnswered || until <= world.now())
      throw refuse("reply_window_closed", "One private answer, within 7 days.", {
        until: new Date(until).toISOString(),
      });
    const message = addMessage(world, { network, account, person, own: true, text, attempt: attemptOf(body) });
    comment.privatelyAnswered = true;
    c.set("made", message.id);
    return c.json(presentMessage(world, message), 201);
  });
}

export function addInboxRoutes(app: App, world: World): void {
  addComments(app, world);
  addMessages(app, world);
}
