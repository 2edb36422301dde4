import { expect, test } from "vitest";
import type { NetworkGateway, Received } from "../gateways/network-gateway.js";
import { createMemoryStore } from "../memory/memory-store.js";
import { createWorker } from "./jobs.js";
import { workerWorld } from "./testing/worker-world.js";

async function webhookWorld() {
  const world = await workerWorld(createMemoryStore());
  const person = { id: "p-1", name: "Ada", handle: "ada", avatarUrl: null, followers: 3 };
  const told: Received = {
    eventId: "e-1",
    attempt: null,
    incoming: {
      kind: "comment",
      networkThreadId: "t-1",
      person,
      post: null,
      message: {
        networkId: "n-1",
        direction: "in",
        author: person,
        text: "Hello",
        media: [],
        at: world.now(),
        language: null,
      },
    },
  };
  const instagram: NetworkGateway = {
    ...world.instagram,
    readWebhook: async ({ headers }) =>
      headers.get("signature") === "good"
        ? [{ accountId: headers.get("account") ?? "instagram-halden", received: told }]
        : null,
    answerChallenge: (url) => url.searchParams.get("challenge"),
  };
  const worker = createWorker({ engine: world.engine, store: world.store, gateways: { instagram }, now: world.now });
  const tell = async (headers: Record<string, string>, network = "instagram") =>
    (await worker.webhooks(network, new Request("http://us/webhooks/x", { method: "POST", headers, body: "{}" })))
      .status;
  return { world, worker, tell, told };
}

test("[I83] a webhook is answered once what it told is written, and twice the same is one message", async () => {
  const { world, tell } = await webhookWorld();
  expect(await tell({ signature: "good" })).toBe(200);
  expect(await world.interaction("instagram~t-1")).toMatchObject({ queue: "new", read: "unread", version: 1 });
  expect(await tell({ signature: "good" })).toBe(200);
  expect(await world.interaction("instagram~t-1")).toMatchObject({ version: 1 });
});

test("a webhook that nobody signed, or of an unknown network, changes nothing", async () => {
  const { world, tell } = await webhookWorld();
  expect(await tell({ signature: "bad" })).toBe(401);
  expect(await tell({ signature: "good" }, "facebook")).toBe(404);
  expect(await tell({ signature: "good" }, "nowhere")).toBe(404);
  expect((await world.workspace.place()).seq).toBe(0);
});

test("a webhook for an account that is not connected is heard and dropped", async () => {
  const { world, tell } = await webhookWorld();
  expect(await tell({ signature: "good", account: "somebody-else" })).toBe(200);
  expect((await world.workspace.place()).seq).toBe(0);
});

test("[I83] a webhook that could not be written is told so, and comes again", async () => {
  const { world, tell } = await webhookWorld();
  const working = world.store.workspaceIds;
  Object.assign(world.store, { workspaceIds: () => Promise.reject(new Error("down")) });
  expect(await tell({ signature: "good" })).toBe(503);
  Object.assign(world.store, { workspaceIds: working });
  expect(await tell({ signature: "good" })).toBe(200);
  expect(await world.interaction("instagram~t-1")).toMatchObject({ queue: "new" });
});

test("[I07] a reply under a message of ours lands in the thread of that message", async () => {
  const { world, tell, told } = await webhookWorld();
  await tell({ signature: "good" });
  Object.assign(told, {
    eventId: "e-2",
    incoming: { ...told.incoming, networkThreadId: "n-1", message: { ...told.incoming.message, networkId: "n-2" } },
  });
  await tell({ signature: "good" });
  expect(
    (await world.workspace.thread({ interactionId: "instagram~t-1", cursor: null, limit: 10 }))?.messages,
  ).toHaveLength(2);
});

test("a challenge is passed on", async () => {
  const { worker } = await webhookWorld();
  const answer = await worker.webhooks("instagram", new Request("http://us/webhooks/instagram?challenge=42"));
  expect(await answer.text()).toBe("42");
  expect((await worker.webhooks("x", new Request("http://us/webhooks/x?challenge=42"))).status).toBe(403);
});
