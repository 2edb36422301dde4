import { networkOf, param, rulesOf, type App } from "./environment.ts";
import { operation } from "./faults.ts";
import { allow, grantedAccount } from "./grants.ts";
import { makeContainer } from "./make-container.ts";
import { networkRules } from "./network-rules.ts";
import { commentsOf, postUrl, presentComment, presentPost } from "./present.ts";
import { publishContainer } from "./publish-container.ts";
import { usedOf } from "./quota.ts";
import { attemptOf, readJson, stringOf } from "./read-body.ts";
import { Refusal, refuse } from "./refusal.ts";
import { keyOf, type Container, type Post } from "./state.ts";
import { changed } from "./tell.ts";
import { expiryOf } from "./publish-container.ts";
import type { World } from "./world.ts";

const pageOf = (asked: string | undefined, most: number, usual: number): number => {
  const limit = asked === undefined ? usual : Number(asked);
  if (!Number.isInteger(limit) || limit < 1)
    throw refuse("field_invalid", "limit is not a whole number from 1.", { field: "limit" });
  return Math.min(limit, most);
};

const statusOf = (world: World, container: Container): string => {
  if (container.postId !== null) return "PUBLISHED";
  return expiryOf(container) <= world.now() ? "EXPIRED" : "FINISHED";
};

export function postsOf(world: World, network: string, account?: string): Post[] {
  return [...world.state.posts.values()]
    .filter((post) => post.network === network && (account === undefined || post.account === account))
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0));
}

function addWriting(app: App, world: World): void {
  app.post("/:network/api/accounts/:account/containers", operation(world, "container"), async (c) => {
    const account = grantedAccount(world, c, allow(world, c, "publish"), param(c, "account"));
    const body = await readJson(c);
    c.set("attempt", attemptOf(body));
    const container = await makeContainer(world, account, body);
    c.set("made", container.id);
    const expiresAt = new Date(expiryOf(container)).toISOString();
    return c.json({ id: container.id, status: "FINISHED", createdAt: container.createdAt, expiresAt }, 201);
  });
  app.post("/:network/api/accounts/:account/publish", operation(world, "publish"), async (c) => {
    const account = grantedAccount(world, c, allow(world, c, "publish"), param(c, "account"));
    const body = await readJson(c);
    const container = world.state.containers.get(keyOf(account.network, stringOf(body, "container")));
    if (container?.account !== account.id) throw new Refusal(404, "container_unknown", "There is no such container.");
    const attempt = attemptOf(body) ?? container.draft.attempt;
    c.set("attempt", attempt);
    const post = publishContainer(world, container, attempt);
    c.set("made", post.id);
    return c.json({ id: post.id, url: postUrl(world, post.network, post.id), createdAt: post.createdAt }, 201);
  });
  app.delete("/:network/api/posts/:id", operation(world, "delete"), (c) => {
    const grant = allow(world, c, "deletePost");
    const key = keyOf(networkOf(c), param(c, "id"));
    const post = world.state.posts.get(key);
    if (!post) throw new Refusal(404, "post_unknown", "There is no such post.");
    grantedAccount(world, c, grant, post.account);
    world.state.posts.delete(key);
    c.set("made", post.id);
    changed(world, post.network);
    return c.json({});
  });
}

function addReading(app: App, world: World): void {
  app.get("/:network/api/accounts/:account/containers/:id", operation(world, "container-status"), (c) => {
    const account = grantedAccount(world, c, allow(world, c, "publish"), param(c, "account"));
    const container = world.state.containers.get(keyOf(account.network, param(c, "id")));
    if (container?.account !== account.id) throw new Refusal(404, "container_unknown", "There is no such container.");
    const { id, postId } = container;
    const made = postId === null ? null : world.state.posts.get(keyOf(account.network, postId));
    const post = postId === null ? null : { id: postId, url: postUrl(world, account.network, postId) };
    return c.json({ id, status: statusOf(world, container), post, attempt: made?.attempt ?? container.draft.attempt });
  });
  app.get("/:network/api/accounts/:account/publishing-limit", (c) => {
    const account = grantedAccount(world, c, allow(world, c, "publish"), param(c, "account"));
    const { postQuota } = networkRules[account.network];
    const used = usedOf(world, postQuota, postsOf(world, account.network, account.id)).length;
    return c.json({ quota: postQuota?.max ?? null, used, windowSeconds: postQuota?.seconds ?? null });
  });
  app.get("/:network/api/accounts/:account/posts", operation(world, "posts"), (c) => {
    const account = grantedAccount(world, c, allow(world, c, "account"), param(c, "account"));
    const { since, attempt, limit } = c.req.query();
    const from = since === undefined ? -Infinity : Date.parse(since);
    if (Number.isNaN(from)) throw refuse("field_invalid", "since is not a time.", { field: "since" });
    const data = postsOf(world, account.network, account.id)
      .filter((post) => Date.parse(post.createdAt) >= from && (attempt === undefined || post.attempt === attempt))
      .slice(0, pageOf(limit, 100, 25))
      .map((post) => presentPost(world, post));
    return c.json({ data });
  });
  app.get("/:network/api/posts/:id", operation(world, "posts"), (c) => {
    const grant = allow(world, c, "account");
    const network = networkOf(c);
    const post = world.state.posts.get(keyOf(network, param(c, "id")));
    if (!post) throw new Refusal(404, "post_unknown", "There is no such post.");
    grantedAccount(world, c, grant, post.account);
    const readable = grant.scopes.some((scope) => scope === rulesOf(c).needs.readComments);
    const comments = readable ? commentsOf(world, network, post.id).map((row) => presentComment(world, row)) : [];
    return c.json({ ...presentPost(world, post), comments });
  });
}

export function addPublishRoutes(app: App, world: World): void {
  addWriting(app, world);
  addReading(app, world);
}
