import { describe, expect, test, vi } from "vitest";
import { httpWorld } from "./testing/http-world.js";

describe("a server's life", () => {
  test("starting opens the store and starts the work; stopping ends the work before the store", async () => {
    const done: string[] = [];
    const said = (word: string) => async () => void done.push(word);
    const base = await httpWorld();
    const store = { ...base.store, open: said("open"), close: said("close") };
    const { server } = await httpWorld({ store, worker: { start: said("start"), stop: said("stop") } });
    await server.start();
    await server.stop();
    expect(done).toEqual(["open", "start", "stop", "close"]);
  });

  test("a request alone opens the store, once", async () => {
    const base = await httpWorld();
    const opened = vi.fn(() => base.store.open());
    const { send } = await httpWorld({ store: { ...base.store, open: opened } });
    await Promise.all([send("/workspace"), send("/workspace")]);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  test("under a base path it answers there and nowhere else", async () => {
    const { send } = await httpWorld({ basePath: "/api/tidewire" });
    expect((await send("/api/tidewire/workspace")).status).toBe(200);
    expect((await send("/workspace")).status).toBe(404);
    expect((await send("/api/tidewirework/workspace")).status).toBe(404);
  });
});

describe("pages of other origins", () => {
  const preflight = (origin: string) => ({
    method: "OPTIONS",
    headers: {
      Origin: origin,
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "idempotency-key,x-tidewire",
    },
  });

  test("a listed origin may send what our client sends; another gets nothing", async () => {
    const { send } = await httpWorld({ origins: ["https://desk.example"] });
    const { headers } = await send("/interaction/i1/markRead", preflight("https://desk.example"), null);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("https://desk.example");
    for (const name of ["Idempotency-Key", "X-Tidewire", "Last-Event-ID", "Content-Digest"])
      expect(headers.get("Access-Control-Allow-Headers")).toContain(name);
    const other = await send("/workspace", { headers: { Origin: "https://evil.example" } });
    expect(other.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });

  test("a server that lists none tells no page anything", async () => {
    const { send } = await httpWorld();
    const { headers } = await send("/workspace", { headers: { Origin: "https://evil.example" } });
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("webhooks", () => {
  test("the network's bytes arrive as they were sent, with its name and headers, without anybody signed in", async () => {
    const heard: { network: string; body: Uint8Array; signature: string | null; method: string }[] = [];
    const { send } = await httpWorld({
      webhooks: async (network, request) => {
        heard.push({
          network,
          body: new Uint8Array(await request.arrayBuffer()),
          signature: request.headers.get("X-Hub-Signature-256"),
          method: request.method,
        });
        return new Response(new URL(request.url).searchParams.get("hub.challenge") ?? "ok");
      },
    });
    const body = new Uint8Array([0x7b, 0x22, 0xff, 0x00, 0xc3, 0x28, 0x7d]);
    const told = await send(
      "/webhooks/instagram",
      { method: "POST", body, headers: { "X-Hub-Signature-256": "sha256=1" } },
      null,
    );
    expect(told.status).toBe(200);
    const asked = await send("/webhooks/instagram?hub.challenge=42", {}, null);
    expect(await asked.text()).toBe("42");
    expect(heard.map(({ network, method, signature }) => [network, method, signature])).toEqual([
      ["instagram", "POST", "sha256=1"],
      ["instagram", "GET", null],
    ]);
    expect(heard[0]?.body).toEqual(body);
  });

  test("five megabytes are the most; a server without webhooks has none; a fault is 500, so that the network tells it again", async () => {
    const { send } = await httpWorld({ webhooks: () => Promise.reject(new Error("database is down")) });
    expect((await send("/webhooks/x", { method: "POST", body: "x".repeat(5 * 1024 * 1024 + 1) }, null)).status).toBe(
      413,
    );
    expect((await send("/webhooks/x", { method: "POST", body: "x" }, null)).status).toBe(500);
    expect((await (await httpWorld()).send("/webhooks/x", { method: "POST", body: "x" }, null)).status).toBe(404);
  });
});
