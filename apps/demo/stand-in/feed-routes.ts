import { networkOf, param, rulesOf, type App } from "./environment.ts";
import { operation } from "./faults.ts";
import { allow, grantedAccount, grantOf } from "./grants.ts";
import { conversation } from "./inbox-routes.ts";
import { presentAuthor, presentItem, presentMessage, presentPost } from "./present.ts";
import { Refusal, refuse } from "./refusal.ts";
import { windowEnd } from "./reply-window.ts";
import { isOwn, scopeForKind } from "./tell.ts";
import type { World } from "./world.ts";

function positionOf(world: World, cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const [epoch, place, ...rest] = cursor.split(".");
  const position = Number(place);
  const known =
    epoch === world.state.epoch &&
    rest.length === 0 &&
    /^\d+$/.test(place ?? "") &&
    position <= world.state.events.length;
  if (!known) throw refuse("cursor_invalid", "The cursor is not of this feed; begin again without.");
  return position;
}

export function addFeedRoutes(app: App, world: World): void {
  app.get("/:network/api/accounts/:account/interactions", operation(world, "interactions"), (c) => {
    const grant = grantOf(world, c);
    const account = grantedAccount(world, c, grant, param(c, "account"));
    const { since, limit: asked, own } = c.req.query();
    const limit = asked === undefined ? 50 : Number(asked);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100)
      throw refuse("field_invalid", "limit is not a whole number from 1 to 100.", { field: "limit" });
    const { events, epoch } = world.state;
    const data: unknown[] = [];
    let position = positionOf(world, since);
    for (; position < events.length && data.length < limit; position += 1) {
      const event = events[position];
      if (!event || event.network !== account.network || event.account !== account.id) continue;
      if (event.own && own !== "include") continue;
      if (!grant.scopes.some((scope) => scope === scopeForKind(event.network, String(event.item["kind"])))) continue;
      const { own: _, ...shown } = event;
      data.push(shown);
    }
    return c.json({ data, cursor: `${epoch}.${position}`, more: position < events.length });
  });
  app.get("/:network/api/accounts/:account/sent", operation(world, "posts"), (c) => {
    const account = grantedAccount(world, c, allow(world, c, "account"), param(c, "account"));
    const { since, attempt } = c.req.query();
    const from = since === undefined ? -Infinity : Date.parse(since);
    if (Number.isNaN(from)) throw refuse("field_invalid", "since is not a time.", { field: "since" });
    const { posts, comments, messages } = world.state;
    const items = [...comments.values(), ...messages.values()].filter(isOwn);
    const data = [
      ...[...posts.values()].map((row) => ({ row, shown: { kind: "post", ...presentPost(world, row) } })),
      ...items.map((row) => ({ row, shown: presentItem(world, row) })),
    ]
      .filter(({ row }) => row.network === account.network && row.account === account.id)
      .filter(({ row }) => Date.parse(row.createdAt) >= from && (attempt === undefined || row.attempt === attempt))
      .sort((a, b) => Date.parse(b.row.createdAt) - Date.parse(a.row.createdAt))
      .slice(0, 100)
      .map(({ row, shown }) => {
        const view: Record<string, unknown> = shown;
        return { kind: view["kind"], id: row.id, url: view["url"], attempt: row.attempt, createdAt: row.createdAt };
      });
    return c.json({ data });
  });
  app.get("/:network/api/conversations/:id", (c) => {
    const grant = allow(world, c, "readMessages");
    const network = networkOf(c);
    const messages = conversation(world, network, param(c, "id"));
    const [first] = messages;
    if (!first) throw new Refusal(404, "conversation_unknown", "There is no such conversation.");
    grantedAccount(world, c, grant, first.account);
    const end = rulesOf(c).messageWindow ? windowEnd(messages, 24) : undefined;
    return c.json({
      id: first.conversationId,
      account: first.account,
      participant: presentAuthor(world, network, first.account, first.person),
      messages: messages.map((row) => presentMessage(world, row)),
      replyUntil: end === undefined ? null : new Date(end).toISOString(),
    });
  });
}
