import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSampleScene, openScene, type Scene } from "./stand-in-for-test.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openSampleScene();
});
afterAll(() => scene.stop());

const account = "/threads/api/accounts/sample-threads";
const fault = (mode: string, more: Record<string, unknown> = {}) =>
  scene.call("POST", "/_control/faults", { network: "threads", on: "publish", mode, ...more });
const container = async (attempt: string) =>
  (await scene.call("POST", `${account}/containers`, { text: attempt, attempt })).id("id");
const found = async (attempt: string) =>
  (await scene.call("GET", `${account}/posts?attempt=${attempt}`)).at("data.length");

function publishWithin(id: string, milliseconds: number): Promise<Response> {
  return fetch(`${scene.standIn.url}${account}/publish`, {
    method: "POST",
    headers: { Authorization: "Bearer sample-threads" },
    body: JSON.stringify({ container: id }),
    signal: AbortSignal.timeout(milliseconds),
  });
}

describe("faults", () => {
  test("accept-then-cut: the caller learns nothing, and the attempt marker finds the post", async () => {
    await fault("accept-then-cut");
    await expect(publishWithin(await container("cut"), 5000)).rejects.toThrow("fetch failed");
    expect(await found("cut")).toBe(1);
    const calls = await scene.call("GET", "/_control/calls?attempt=cut");
    expect(calls.at("byAttempt.cut")).toEqual({ container: 1, publish: 1 });
  });

  test("accept-then-timeout has the effect, timeout has none", async () => {
    await fault("accept-then-timeout");
    await expect(publishWithin(await container("slow-yes"), 300)).rejects.toThrow("timeout");
    expect(await found("slow-yes")).toBe(1);
    await fault("timeout");
    await expect(publishWithin(await container("slow-no"), 300)).rejects.toThrow("timeout");
    expect(await found("slow-no")).toBe(0);
  });

  test("garbage is no JSON although the post stands", async () => {
    await fault("garbage");
    const response = await publishWithin(await container("garbage"), 5000);
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow();
    expect(await found("garbage")).toBe(1);
  });

  test("500 and 429 have no effect, as often as was asked", async () => {
    await fault("500", { times: 2 });
    await fault("429", { retryAfter: 7 });
    const id = await container("refused");
    expect((await publishWithin(id, 5000)).status).toBe(500);
    expect((await publishWithin(id, 5000)).status).toBe(500);
    const limited = await publishWithin(id, 5000);
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "7"]);
    expect(await found("refused")).toBe(0);
    expect((await publishWithin(id, 5000)).status).toBe(201);
  });

  test("a second attempt with the same marker makes a second post, and the calls say so", async () => {
    for (let times = 0; times < 2; times += 1) await publishWithin(await container("doubled"), 5000);
    expect(await found("doubled")).toBe(2);
    expect((await scene.call("GET", "/_control/calls")).at("byAttempt.doubled.publish")).toBe(2);
  });
});

describe("state", () => {
  test("a restart keeps posts, tokens, cursors and events", async () => {
    const before = (await scene.call("GET", `${account}/interactions`)).at("cursor");
    const id = await container("kept");
    await publishWithin(id, 5000);
    await scene.stop();
    scene = await openScene(scene.folder);
    expect(await found("kept")).toBe(1);
    expect((await scene.call("GET", `${account}/interactions?since=${String(before)}`)).status).toBe(200);
  });

  test("seeding twice replaces and never doubles", async () => {
    const seed = {
      comments: [
        {
          network: "threads",
          id: "c1",
          postId: "sample-post-threads",
          person: "sample-mira",
          text: "one",
          createdAt: "2026-03-01T10:00:00Z",
        },
      ],
    };
    await scene.call("POST", "/_control/seed", seed);
    const cursor = (await scene.call("GET", `${account}/interactions?limit=100`)).id("cursor");
    await scene.call("POST", "/_control/seed", seed);
    expect((await scene.call("GET", `${account}/interactions?since=${cursor}`)).at("data.length")).toBe(0);
  });

  test("the clock moves and comes back", async () => {
    const now = async () => Date.parse((await scene.call("GET", "/_control/health")).id("now"));
    const before = await now();
    await scene.call("POST", "/_control/clock", { advance: 3_600_000 });
    expect((await now()) - before).toBe(3_600_000);
    await scene.call("POST", "/_control/clock", { reset: true });
    expect(await now()).toBe(before);
  });

  test("a reset empties everything and makes old cursors foreign", async () => {
    const cursor = (await scene.call("GET", `${account}/interactions`)).id("cursor");
    await scene.call("POST", "/_control/reset", { keep: ["tokens"] });
    expect((await scene.call("GET", account)).at("error.code")).toBe("account_unknown");
    const seed = { accounts: [{ network: "threads", id: "sample-threads", handle: "harbourcoffee", name: "Harbour" }] };
    await scene.call("POST", "/_control/seed", seed);
    expect((await scene.call("GET", `${account}/interactions?since=${cursor}`)).at("error.code")).toBe(
      "cursor_invalid",
    );
  });
});
