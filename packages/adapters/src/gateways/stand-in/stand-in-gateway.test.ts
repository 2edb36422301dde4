import { createHmac } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { smallSeed } from "../../memory/small-seed.js";
import type { Interaction, Message } from "@tidewire/core/inbox";
import type { StandInNetwork } from "./stand-in-facts.js";
import { standInGateway } from "./stand-in-gateway.js";

const now = "2026-11-20T09:00:00.000Z";
const seed = smallSeed(now);
const signal = new AbortController().signal;
const options = { attempt: "p:x:1", now, signal };

type Answer = (body: Record<string, unknown>, authorization: string) => Response | Promise<Response>;
let answers: Record<string, Answer>;
let calls: string[];

const json = (value: unknown, status = 200) => Response.json(value, { status });
const refusal = (status: number, code: string) => json({ error: { code, message: "No." } }, status);

async function fetch(address: string, init: RequestInit = {}): Promise<Response> {
  const { pathname, search } = new URL(address);
  const call = `${init.method ?? "GET"} ${pathname}${search}`;
  calls.push(call);
  const found = Object.entries(answers).find(([name]) => call.startsWith(name));
  if (!found) throw new Error(`Nothing answers ${call}`);
  return found[1](
    JSON.parse(typeof init.body === "string" ? init.body : "{}") as Record<string, unknown>,
    new Headers(init.headers).get("authorization") ?? "",
  );
}

beforeEach(() => {
  calls = [];
  answers = { "POST /_control/tokens": () => json({ access_token: `token-${calls.length}` }) };
});

const gatewayTo = (network: StandInNetwork) =>
  standInGateway(network, { url: "http://stand-in.test", secret: "secret", fetch });
const channel = (network: string) => seed.channels.find((each) => each.network === network)!;
const publish = (network: StandInNetwork = "x") =>
  gatewayTo(network).publish(channel(network), { text: "a (b)", media: [] }, options);

test("a post is made in two steps that bear its marker", async () => {
  const bodies: object[] = [];
  const keep =
    (answer: object): Answer =>
    (body) => (bodies.push(body), json(answer, 201));
  answers["POST /x/api/accounts/x-halden/containers"] = keep({ id: "c1" });
  answers["POST /x/api/accounts/x-halden/publish"] = keep({ id: "p1", url: "http://x/p1" });
  expect(await publish()).toEqual({ outcome: "published", networkId: "p1", url: "http://x/p1" });
  expect(bodies).toEqual([
    { text: "a (b)", media: [], attempt: "p:x:1" },
    { container: "c1", attempt: "p:x:1" },
  ]);
});

test("little text is escaped where the network reads it", async () => {
  let sent: unknown;
  answers["POST /linkedin/api/accounts/linkedin-halden/containers"] = ({ text }) => ((sent = text), refusal(400, "x"));
  await publish("linkedin");
  expect(sent).toBe("a \\(b\\)");
});

test.each([
  [400, "provider-rejected"],
  [403, "channel-needs-rights"],
  [413, "provider-rejected"],
  [429, "provider-limited"],
] as const)("a refusal with %i is %s, and nothing has happened", async (status, problem) => {
  answers["POST /x/api/accounts/x-halden/containers"] = () => json({ id: "c1" }, 201);
  answers["POST /x/api/accounts/x-halden/publish"] = () => refusal(status, "because");
  expect(await publish()).toEqual({ outcome: "refused", problem, detail: "because: No." });
});

test.each<[string, Answer]>([
  ["an answer of 500", () => refusal(500, "internal")],
  ["a broken line", () => Promise.reject(new TypeError("fetch failed"))],
  ["an answer that is not JSON", () => new Response("<html>")],
])("%s while publishing is unknown; while preparing it is no more than a failure", async (_, answer) => {
  answers["POST /x/api/accounts/x-halden/containers"] = () => json({ id: "c1" }, 201);
  answers["POST /x/api/accounts/x-halden/publish"] = answer;
  expect(await publish()).toMatchObject({ outcome: "unknown" });
  answers["POST /x/api/accounts/x-halden/containers"] = answer;
  expect(await publish()).toMatchObject({ outcome: "refused", problem: "provider-down" });
});

test("a token that is no longer taken is renewed once, then the channel is lost", async () => {
  answers["POST /x/api/accounts/x-halden/containers"] = (_, authorization) =>
    authorization === "Bearer token-1" ? refusal(401, "token_expired") : json({ id: "c1" }, 201);
  answers["POST /x/api/accounts/x-halden/publish"] = () => json({ id: "p1", url: "u" }, 201);
  expect(await publish()).toMatchObject({ outcome: "published" });
  answers["POST /x/api/accounts/x-halden/containers"] = () => refusal(401, "token_invalid");
  expect(await publish()).toMatchObject({ outcome: "refused", problem: "channel-disconnected" });
});

test.each([
  ["a comment under what it answers", "comment", "m9", "POST /facebook/api/comments/m9/replies", {}],
  ["a message into its conversation", "directMessage", "m9", "POST /facebook/api/conversations/t1/messages", {}],
] as const)("an answer goes as %s", async (_, kind, answered, path, more) => {
  let sent: unknown;
  answers[path] = (body) => ((sent = body), json({ id: "r1", url: "u" }, 201));
  const interaction = { kind, networkThreadId: "t1", lastInboundAt: now } as Interaction;
  const outcome = await gatewayTo("facebook").reply(
    channel("facebook"),
    { interaction, message: { text: "Yes" } as Message, answers: answered },
    options,
  );
  expect(outcome).toMatchObject({ outcome: "published", networkId: "r1" });
  expect(sent).toEqual({ text: "Yes", attempt: "p:x:1", ...more });
});

test("an answer after a day says that a person wrote it, where that counts", async () => {
  let sent: unknown;
  answers["POST /instagram/api/conversations/t1/messages"] = (body) => ((sent = body), json({ id: "r1" }, 201));
  const interaction = {
    kind: "directMessage",
    networkThreadId: "t1",
    lastInboundAt: "2026-11-18T09:00:00.000Z",
  } as Interaction;
  await gatewayTo("instagram").reply(
    channel("instagram"),
    { interaction, message: { text: "Yes" } as Message, answers: null },
    options,
  );
  expect(sent).toMatchObject({ tag: "HUMAN_AGENT" });
});

test("an attempt is found by its marker, and not found is an answer", async () => {
  answers["GET /x/api/accounts/x-halden/sent?attempt=a%3Ab%3A1"] = () => json({ data: [{ id: "p1", url: "u" }] });
  answers["GET /x/api/accounts/x-halden/sent?attempt=none"] = () => json({ data: [] });
  expect(await gatewayTo("x").findAttempt(channel("x"), "a:b:1", signal)).toEqual({ networkId: "p1", url: "u" });
  expect(await gatewayTo("x").findAttempt(channel("x"), "none", signal)).toBeNull();
});

const author = { id: "p", handle: "ada", name: "Ada", avatarUrl: null, followers: 3, own: false };
const comment = {
  id: "e1",
  type: "comment.created",
  account: "linkedin-halden",
  at: now,
  item: {
    kind: "comment",
    id: "c2",
    account: "linkedin-halden",
    postId: "post",
    parentId: "c1",
    author,
    text: "Hi",
    url: "u",
    createdAt: now,
    attempt: null,
  },
};
const post = {
  id: "post",
  account: "linkedin-halden",
  url: "pu",
  text: "Sea \\(side\\)",
  media: [{ url: "i", type: "image" }],
  createdAt: now,
};

test("what is new is read from a place on; a place the network forgot begins anew", async () => {
  answers["GET /linkedin/api/accounts/linkedin-halden/interactions?limit=100&own=include&since=old"] = () =>
    refusal(400, "cursor_invalid");
  answers["GET /linkedin/api/accounts/linkedin-halden/interactions"] = () =>
    json({ data: [comment, { ...comment, id: "e2", type: "comment.deleted" }], cursor: "next", more: false });
  answers["GET /linkedin/api/posts/post"] = () => json(post);
  const answer = await gatewayTo("linkedin").fetchSince(channel("linkedin"), "old", signal);
  expect(answer).toMatchObject({
    place: "next",
    more: false,
    received: [
      {
        eventId: "e1",
        incoming: {
          kind: "comment",
          networkThreadId: "c1",
          post: { text: "Sea (side)", imageUrl: "i", isOwn: true },
          message: { networkId: "c2", direction: "in", text: "Hi" },
        },
      },
    ],
  });
  expect(answer.received).toHaveLength(1);
});

const bytes = new TextEncoder().encode(JSON.stringify({ network: "linkedin", events: [comment] }));
const sign = (secret: string) => `sha256=${createHmac("sha256", secret).update(bytes).digest("hex")}`;

test.each([
  ["the right signature", sign("secret"), true],
  ["another secret", sign("other"), false],
  ["no signature", "", false],
  ["a short one", "sha256=00", false],
  ["another method", sign("secret").replace("sha256", "sha512"), false],
])("a webhook with %s", async (_, signature, heard) => {
  answers["GET /linkedin/api/posts/post"] = () => json(post);
  const told = await gatewayTo("linkedin").readWebhook?.({
    headers: new Headers({ "x-hub-signature-256": signature }),
    body: bytes,
  });
  expect(told).toEqual(
    heard ? [{ accountId: "linkedin-halden", received: expect.objectContaining({ eventId: "e1" }) }] : null,
  );
});

test("a challenge is answered only to who knows the secret", () => {
  const ask = (token: string) =>
    gatewayTo("x").answerChallenge?.(
      new URL(`http://us/?hub.mode=subscribe&hub.challenge=42&hub.verify_token=${token}`),
    );
  expect([ask("secret"), ask("wrong"), ask("")]).toEqual(["42", null, null]);
});
