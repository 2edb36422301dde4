import { backendErrors } from "@tidewire/core/basics";
import { commandTypes, leastRole } from "@tidewire/core/commands";
import { describe, expect, test } from "vitest";
import { commandPath, isRoutable } from "./http-paths.js";
import { httpWorld } from "./testing/http-world.js";

const json = { "Content-Type": "application/json", "Idempotency-Key": "one" };

async function problem(response: Response): Promise<Record<string, unknown>> {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  return (await response.json()) as Record<string, unknown>;
}

describe("commands", () => {
  test("a command is `POST /{kind}/{id}/{verb}` and answers with its event", async () => {
    const { receive, give } = await httpWorld();
    await receive("i1");
    const response = await give("interaction.addTag", "i1", { tag: "ferry" }, { key: "tag-1" });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      key: "tag-1",
      type: "interaction.addTag",
      id: "i1",
      by: "sam",
      seq: 2,
      was: { tags: [] },
    });
  });

  test("[I35] the same key and body answer the same; another body is 422", async () => {
    const { receive, give } = await httpWorld();
    await receive("i1");
    const first = await (await give("interaction.addTag", "i1", { tag: "ferry" }, { key: "k" })).json();
    expect(await (await give("interaction.addTag", "i1", { tag: "ferry" }, { key: "k" })).json()).toEqual(first);
    const other = await give("interaction.addTag", "i1", { tag: "delay" }, { key: "k" });
    expect(other.status).toBe(422);
    expect(await problem(other)).toMatchObject({ code: "idempotency-mismatch" });
  });

  test("the key may come in quotes, as structured fields do", async () => {
    const { receive, send } = await httpWorld();
    await receive("i1");
    const response = await send("/interaction/i1/addTag", {
      method: "POST",
      headers: { ...json, "Idempotency-Key": '"k-1"' },
      body: JSON.stringify({ input: { tag: "a" }, rulesVersion: 1 }),
    });
    expect(await response.json()).toMatchObject({ key: "k-1" });
  });

  test("who did it and when are the server's word", async () => {
    const { receive, send } = await httpWorld();
    await receive("i1");
    const forged = await send("/interaction/i1/markRead", {
      method: "POST",
      headers: json,
      body: JSON.stringify({ input: {}, rulesVersion: 1, by: "ada", at: "2020-01-01T00:00:00.000Z" }),
    });
    expect(forged.status).toBe(422);
    expect(await problem(forged)).toMatchObject({ code: "invalid", errors: [{ code: "unrecognized-keys" }] });
  });

  test.each(commandTypes.filter((type) => leastRole(type) === "system"))(
    "%s belongs to timers and networks and has no address",
    async (type) => {
      const { give, store } = await httpWorld();
      const response = await give(type, "i1", {}, { as: "ada" });
      expect(response.status).toBe(404);
      expect((await store.workspace("bay").place()).seq).toBe(0);
    },
  );

  test.each(commandTypes.filter(isRoutable))(
    "%s refuses an unknown field, a missing key and nobody at all",
    async (type) => {
      const { send, store } = await httpWorld();
      const path = commandPath(type, "x");
      const body = JSON.stringify({ input: { surprise: true }, rulesVersion: 1 });
      expect((await send(path, { method: "POST", headers: json, body })).status).toBe(422);
      expect(
        await problem(await send(path, { method: "POST", headers: { "Content-Type": "application/json" }, body })),
      ).toMatchObject({ code: "idempotency-missing", status: 400 });
      expect(await problem(await send(path, { method: "POST", headers: json, body }, null))).toMatchObject({
        code: "unauthenticated",
        status: 401,
      });
      expect((await store.workspace("bay").place()).seq).toBe(0);
    },
  );

  test("a command that relies on what was seen says 428 without it", async () => {
    const { receive, give } = await httpWorld();
    await receive("i1");
    expect((await give("interaction.resolve", "i1", {})).status).toBe(428);
    const stale = await give("interaction.resolve", "i1", {}, { saw: { queue: "new", lastMessageId: "older" } });
    expect(stale.status).toBe(412);
    expect(await problem(stale)).toMatchObject({
      code: "version-conflict",
      current: [{ id: "i1", lastMessageId: "message-i1" }],
    });
  });

  test("other rules are told as such", async () => {
    const { receive, send } = await httpWorld();
    await receive("i1");
    const response = await send("/interaction/i1/markRead", {
      method: "POST",
      headers: json,
      body: JSON.stringify({ input: {}, rulesVersion: 99 }),
    });
    expect(await problem(response)).toMatchObject({ code: "outdated-client", status: 409, retryable: false });
  });
});

describe("failures", () => {
  test.each([
    ["an unknown command", "/interaction/i1/explode", { method: "POST", headers: json, body: "{}" }, 404, "not-found"],
    ["an unknown kind", "/ship/i1/sink", { method: "POST", headers: json, body: "{}" }, 404, "not-found"],
    ["a wrong method", "/interactions", { method: "DELETE" }, 404, "not-found"],
    ["a command by GET", "/interaction/i1/resolve", {}, 404, "not-found"],
    ["no JSON", "/interaction/i1/markRead", { method: "POST", headers: json, body: "{" }, 400, "bad-json"],
    ["an empty body", "/interaction/i1/markRead", { method: "POST", headers: json }, 400, "bad-json"],
    [
      "a form",
      "/interaction/i1/markRead",
      { method: "POST", headers: { ...json, "Content-Type": "application/x-www-form-urlencoded" }, body: "input=1" },
      415,
      "unsupported-type",
    ],
    [
      "another charset",
      "/interaction/i1/markRead",
      { method: "POST", headers: { ...json, "Content-Type": "application/json; charset=utf-16" }, body: "{}" },
      415,
      "unsupported-type",
    ],
    [
      "a body beyond 256 KB",
      "/interaction/i1/addNote",
      {
        method: "POST",
        headers: json,
        body: JSON.stringify({ input: { text: "x".repeat(270_000) }, rulesVersion: 1 }),
      },
      413,
      "too-large",
    ],
    [
      "a key with spaces",
      "/interaction/i1/markRead",
      { method: "POST", headers: { ...json, "Idempotency-Key": "a b" }, body: '{"input":{},"rulesVersion":1}' },
      422,
      "invalid",
    ],
    [
      "half a character",
      "/interaction/i1/addTag",
      { method: "POST", headers: json, body: '{"input":{"tag":"\\ud800"},"rulesVersion":1}' },
      422,
      "invalid",
    ],
    ["a limit that is no number", "/interactions?limit=ten", {}, 422, "invalid"],
    ["a limit beyond the largest", "/interactions?limit=101", {}, 422, "invalid"],
    ["a filter that is no JSON", "/interactions?filter={", {}, 400, "bad-json"],
    [
      "a filter with an operator of a database",
      "/interactions?filter=%7B%22%24where%22%3A%221%22%7D",
      {},
      422,
      "invalid",
    ],
    ["a place that is none", "/feed?since=yesterday", {}, 422, "invalid"],
    ["a file that is not there", "/media/00000000000000000000000000000000", {}, 404, "not-found"],
    ["a path out of the folder", "/media/..%2F..%2Fetc%2Fpasswd", {}, 404, "not-found"],
  ] as const)("%s is typed, and nothing is stored", async (_, path, init, status, code) => {
    const { send, store, faults } = await httpWorld();
    const response = await send(path, init);
    expect(response.status).toBe(status);
    const told = await problem(response);
    expect(told).toMatchObject({
      type: `urn:tidewire:problem:${code}`,
      code,
      status,
      retryable: backendErrors[code].retry,
    });
    expect(told.requestId).toMatch(/^[\da-f-]{36}$/);
    expect((await store.workspace("bay").place()).seq).toBe(0);
    expect(faults).toEqual([]);
  });

  test("a body that never says how long it is is cut at the limit", async () => {
    const { send } = await httpWorld();
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const response = await send("/interaction/i1/markRead", {
      method: "POST",
      headers: json,
      body,
      duplex: "half",
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(1_000_000);
  });

  test("an unforeseen fault says its number and nothing else", async () => {
    const engine = {
      execute: () => Promise.reject(new Error("select * from secrets")),
      executeAsSystem: () => Promise.reject(new Error("no")),
      queriesFor: () => {
        throw new Error("at /srv/app.js:1");
      },
      listen: () => undefined,
    };
    const { send, faults } = await httpWorld({ engine });
    const response = await send("/workspace");
    expect(response.status).toBe(500);
    const told = await problem(response);
    expect(Object.keys(told).sort()).toEqual(["code", "requestId", "retryable", "status", "title", "type"]);
    expect(JSON.stringify(told)).not.toContain("app.js");
    expect(faults).toHaveLength(1);
  });
});

describe("cross-site requests", () => {
  const body = '{"input":{},"rulesVersion":1}';
  const cookie = { ...json, Cookie: "member=sam" };
  test.each([
    ["a foreign page's form", { ...cookie, Origin: "https://evil.test", "Sec-Fetch-Site": "cross-site" }, 403],
    [
      "a foreign page with our header",
      { ...cookie, "X-Tidewire": "1", Origin: "https://evil.test", "Sec-Fetch-Site": "cross-site" },
      403,
    ],
    [
      "a sister site",
      { ...cookie, "X-Tidewire": "1", Origin: "http://sister.tidewire.test", "Sec-Fetch-Site": "same-site" },
      403,
    ],
    ["no header of ours", { ...cookie, "Sec-Fetch-Site": "same-origin" }, 403],
    ["an opaque origin", { ...cookie, "X-Tidewire": "1", Origin: "null" }, 403],
    [
      "our own page",
      { ...cookie, "X-Tidewire": "1", "Sec-Fetch-Site": "same-origin", Origin: "http://tidewire.test" },
      404,
    ],
    [
      "our own page in a browser without fetch metadata",
      { ...cookie, "X-Tidewire": "1", Origin: "http://tidewire.test" },
      404,
    ],
    [
      "a page on a listed origin",
      { ...cookie, "X-Tidewire": "1", Origin: "https://desk.example", "Sec-Fetch-Site": "cross-site" },
      404,
    ],
  ])("with a cookie, %s gets %3$i", async (_, headers, status) => {
    const { send } = await httpWorld({ origins: ["https://desk.example"] });
    const response = await send("/interaction/none/markRead", { method: "POST", headers, body }, null);
    expect(response.status).toBe(status);
    if (status === 403) expect(await problem(response)).toMatchObject({ code: "csrf" });
  });

  test("a bearer token cannot be sent by a foreign page, so nothing more is asked", async () => {
    const { send } = await httpWorld();
    const response = await send("/interaction/none/markRead", {
      method: "POST",
      headers: { ...json, Origin: "https://evil.test" },
      body,
    });
    expect(response.status).toBe(404);
  });

  test("no GET changes anything", async () => {
    const { send, store, receive } = await httpWorld();
    await receive("i1");
    const before = (await store.workspace("bay").place()).seq;
    for (const path of [
      "/workspace",
      "/interactions",
      "/interactions/count?filters=[{}]",
      "/records?ids=[]",
      "/threads/i1",
      "/posts",
      "/commands/none",
      "/openapi.json",
    ]) {
      expect((await send(path, { headers: { Origin: "https://evil.test" } })).status, path).toBe(200);
    }
    expect((await store.workspace("bay").place()).seq).toBe(before);
  });
});
