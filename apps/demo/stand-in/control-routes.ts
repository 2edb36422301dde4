import { randomUUID } from "node:crypto";
import type { App } from "./environment.ts";
import { param } from "./environment.ts";
import { presentItem } from "./present.ts";
import {
  booleanOr,
  isBody,
  numberOr,
  readJson,
  stringOf,
  stringOr,
  stringsOr,
  timeOr,
  type Body,
} from "./read-body.ts";
import { refuse } from "./refusal.ts";
import { networkIn, seed, seedTokens } from "./seed.ts";
import type { Call, Fault, Item } from "./state.ts";
import { accountNamed, deleteComment, editComment, visitComment, visitMention, visitMessage } from "./visit.ts";
import type { World } from "./world.ts";

const modes = [
  "timeout",
  "500",
  "429",
  "accept-then-cut",
  "accept-then-timeout",
  "garbage",
  "slow",
  "drop",
  "duplicate",
  "bad-signature",
];
const effects = new Set(["container", "publish", "reply", "message"]);

function addWorld(app: App, world: World): void {
  app.get("/_control/health", (c) => c.json({ ok: true, now: world.time(), version: 1 }));
  app.post("/_control/reset", async (c) => {
    world.reset(stringsOr(await readJson(c), "keep", []));
    return c.json({});
  });
  app.post("/_control/seed", async (c) => c.json(await seed(world, await readJson(c))));
  app.post("/_control/tokens", async (c) => c.json(seedTokens(world, await readJson(c))));
  app.post("/_control/clock", async (c) => {
    const body = await readJson(c);
    const wanted = timeOr(body, "now", undefined);
    if (booleanOr(body, "reset", false)) world.state.clockOffset = 0;
    else if (wanted !== undefined) world.state.clockOffset += Date.parse(wanted) - world.now();
    else world.state.clockOffset += numberOr(body, "advance", 0);
    return c.json({ now: world.time() });
  });
}

async function verify(url: string, secret: string): Promise<boolean> {
  const nonce = randomUUID();
  const target = new URL(url);
  target.searchParams.set("hub.mode", "subscribe");
  target.searchParams.set("hub.challenge", nonce);
  target.searchParams.set("hub.verify_token", secret);
  const response = await fetch(target, { signal: AbortSignal.timeout(3000) }).catch(() => undefined);
  return response?.ok === true && (await response.text()) === nonce;
}

function addWebhooks(app: App, world: World): void {
  app.get("/_control/webhooks", (c) =>
    c.json({ data: world.state.webhooks.map(({ id, network, url }) => ({ id, network, url })) }),
  );
  app.get("/_control/webhooks/pending", (c) => {
    const urlOf = (id: string): string | null => world.state.webhooks.find((row) => row.id === id)?.url ?? null;
    return c.json({
      data: world.state.deliveries.map(({ id, webhook, tries }) => ({ id, url: urlOf(webhook), tries })),
    });
  });
  app.post("/_control/webhooks", async (c) => {
    const body = await readJson(c);
    const network = networkIn(body);
    const url = stringOf(body, "url");
    const secret = stringOf(body, "secret");
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      throw refuse("field_invalid", "url is not a web address.", { field: "url" });
    const answered = await verify(url, secret);
    if (booleanOr(body, "verify", false) && !answered)
      throw refuse("webhook_not_verified", "The challenge was not answered.");
    const known = world.state.webhooks.find((row) => row.network === network && row.url === url);
    const webhook = { id: known?.id ?? world.newId("hook"), network, url, secret };
    world.state.webhooks = [...world.state.webhooks.filter((row) => row !== known), webhook];
    return c.json({ id: webhook.id }, 201);
  });
  app.delete("/_control/webhooks/:id", (c) => {
    world.state.webhooks = world.state.webhooks.filter(({ id }) => id !== param(c, "id"));
    return c.json({});
  });
}

function faultOf(world: World, body: Body): Fault {
  const mode = stringOf(body, "mode");
  if (!modes.includes(mode)) throw refuse("field_invalid", "mode is not known.", { field: "mode", allowed: modes });
  const network = stringOr(body, "network", "*");
  return {
    id: world.newId("fault"),
    network: network === "*" ? "*" : networkIn(body),
    on: stringOf(body, "on"),
    mode,
    times: numberOr(body, "times", 1),
    delayMs: numberOr(body, "delayMs", 0),
    retryAfter: numberOr(body, "retryAfter", 60),
  };
}

function byAttempt(calls: readonly Call[]): Record<string, Record<string, number>> {
  const counts = new Map<string, Record<string, number>>();
  for (const { attempt, operation, id } of calls) {
    if (attempt === null || id === null || !effects.has(operation)) continue;
    const row = counts.get(attempt) ?? {};
    row[operation] = (row[operation] ?? 0) + 1;
    counts.set(attempt, row);
  }
  return Object.fromEntries(counts);
}

function addFaultsAndCalls(app: App, world: World): void {
  app.get("/_control/faults", (c) => c.json({ data: world.state.faults }));
  app.post("/_control/faults", async (c) => {
    const fault = faultOf(world, await readJson(c));
    world.state.faults.push(fault);
    return c.json({ id: fault.id }, 201);
  });
  app.delete("/_control/faults", (c) => {
    world.state.faults = [];
    return c.json({});
  });
  app.get("/_control/calls", (c) => {
    const wanted = c.req.query();
    const data = world.state.calls.filter(
      (call) =>
        (wanted["network"] === undefined || call.network === wanted["network"]) &&
        (wanted["operation"] === undefined || call.operation === wanted["operation"]) &&
        (wanted["attempt"] === undefined || call.attempt === wanted["attempt"]),
    );
    return c.json({ data, byAttempt: byAttempt(data) });
  });
  app.delete("/_control/calls", (c) => {
    world.state.calls = [];
    return c.json({});
  });
}

function visitBy(world: World, body: Body): Item {
  const network = networkIn(body);
  const visitor = isBody(body["visitor"]) ? body["visitor"] : {};
  const visit = {
    network,
    name: stringOf(visitor, "name"),
    handle: stringOr(visitor, "handle", undefined),
    text: stringOf(body, "text"),
    createdAt: timeOr(body, "at", undefined),
  };
  const kind = stringOf(body, "kind");
  if (kind === "comment") return visitComment(world, visit, stringOf(body, "postId"), stringOr(body, "parentId", null));
  const account = accountNamed(world, network, stringOf(body, "account"));
  if (kind === "mention") return visitMention(world, visit, account);
  if (kind === "message") return visitMessage(world, visit, account, stringOr(body, "subject", null));
  throw refuse("field_invalid", "kind is not known.", { field: "kind" });
}

function addVisits(app: App, world: World): void {
  app.post("/_control/visit", async (c) => c.json(presentItem(world, visitBy(world, await readJson(c))), 201));
  app.post("/_control/visit/edit", async (c) => {
    const body = await readJson(c);
    return c.json(
      presentItem(world, editComment(world, networkIn(body), stringOf(body, "id"), stringOf(body, "text"))),
    );
  });
  app.post("/_control/visit/delete", async (c) => {
    const body = await readJson(c);
    return c.json(presentItem(world, deleteComment(world, networkIn(body), stringOf(body, "id"))));
  });
}

export function addControlRoutes(app: App, world: World): void {
  addWorld(app, world);
  addWebhooks(app, world);
  addFaultsAndCalls(app, world);
  addVisits(app, world);
}
