import { describe, expect, test, vi } from "vitest";
import type { ListenStatus } from "@tidewire/core/backend";
import { restBackend } from "../rest/rest-backend.js";
import { httpWorld } from "./testing/http-world.js";

/** Reads a stream's frames as they come. */
function reading(response: Response) {
  let text = "";
  let ended = false;
  const decoder = new TextDecoder();
  const done = (async () => {
    for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>)
      text += decoder.decode(bytes, { stream: true });
    ended = true;
  })().catch(() => (ended = true));
  return { text: () => text, ended: () => ended, done };
}

describe("the feed as server-sent events", () => {
  test("events bear `<epoch>.<seq>` and come from the place that is asked for", async () => {
    const { send, store, receive } = await httpWorld();
    const { epoch } = await store.workspace("bay").place();
    await receive("i1");
    await receive("i2");
    const stop = new AbortController();
    const response = await send("/feed", { headers: { "Last-Event-ID": `${epoch}.1` }, signal: stop.signal });
    expect(response.headers.get("Content-Type")).toBe("text/event-stream");
    const { text } = reading(response);
    await receive("i3");
    await vi.waitFor(() => expect(text()).toContain(`id: ${epoch}.3`));
    expect(text()).toContain(`event: place\nid: ${epoch}.1\n`);
    expect(text()).toContain(`id: ${epoch}.2\ndata: {"seq":2`.replace("id:", "id:"));
    expect(text()).not.toContain('"seq":1');
    stop.abort();
  });

  test("without a place it begins now", async () => {
    const { send, store, receive } = await httpWorld();
    await receive("i1");
    const { epoch } = await store.workspace("bay").place();
    const { text } = reading(await send("/feed"));
    await vi.waitFor(() => expect(text()).toContain('"status":"live"'));
    expect(text()).toContain(`id: ${epoch}.1`);
    expect(text()).not.toContain('"seq":1');
  });

  test.each([
    ["another life of the feed", () => "other.1"],
    ["a place that is not reached yet", (epoch: string) => `${epoch}.99`],
  ])("%s is answered with `reset`, and the stream ends", async (_, cursor) => {
    const { send, store } = await httpWorld();
    const { epoch } = await store.workspace("bay").place();
    const { text, done } = reading(await send("/feed", { headers: { "Last-Event-ID": cursor(epoch) } }));
    await done;
    expect(text()).toContain("event: reset");
  });

  test("[I48] of a channel that the reader may not see, only the number is told", async () => {
    const { send, receive } = await httpWorld();
    const { text } = reading(await send("/feed", {}, "olaf"));
    await receive("i1", "a secret of the harbour");
    await vi.waitFor(() => expect(text()).toContain('"seq":1'));
    expect(text()).not.toContain("secret");
    expect(text()).not.toContain("harbour");
  });

  test("nobody and strangers get an answer, not a stream", async () => {
    const { send } = await httpWorld();
    expect((await send("/feed", {}, null)).status).toBe(401);
    expect((await send("/feed", {}, "stranger")).status).toBe(403);
  });

  test("a comment comes at every beat, and the stream ends when its reader is no longer let in", async () => {
    let welcome = true;
    const { send } = await httpWorld({
      heartbeatSeconds: 0.02,
      authenticate: () => (welcome ? { workspaceId: "bay", memberId: "sam" } : null),
    });
    const { text, ended } = reading(await send("/feed"));
    await vi.waitFor(() => expect(text().match(/^: still here$/gm)?.length).toBeGreaterThan(2));
    welcome = false;
    await vi.waitFor(() => expect(ended()).toBe(true));
    expect(text()).toContain("event: bye");
  });

  test("the stream of one member ends when the same session is another's", async () => {
    let memberId = "sam";
    const { send } = await httpWorld({
      heartbeatSeconds: 0.02,
      authenticate: () => ({ workspaceId: "bay", memberId }),
    });
    const { text, ended } = reading(await send("/feed"));
    await vi.waitFor(() => expect(text()).toContain("live"));
    memberId = "olaf";
    await vi.waitFor(() => expect(ended()).toBe(true));
  });

  test("a server that stops says goodbye to its readers", async () => {
    const { send, server } = await httpWorld();
    const { text, done } = reading(await send("/feed"));
    await vi.waitFor(() => expect(text()).toContain("live"));
    await server.stop();
    await done;
    expect(text()).toContain("event: bye");
  });

  test("a reader who does not read is cut off after a megabyte and misses nothing when it comes back", async () => {
    const { send, receive, store, server } = await httpWorld();
    const response = await send("/feed");
    const long = "x".repeat(60_000);
    for (let at = 0; at < 40; at += 1) await receive(`i${at}`, long);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { text, done } = reading(response);
    await done;
    expect(text().length).toBeLessThan(2_500_000);
    const last = Number([...text().matchAll(/^id: [\w-]+\.(\d+)$/gm)].at(-1)?.[1]);
    expect(last).toBeLessThan(40);
    const heard: number[] = [];
    const { epoch } = await store.workspace("bay").place();
    const stop = new AbortController();
    const backend = restBackend({
      url: "http://tidewire.test",
      headers: { Authorization: "Bearer sam" },
      fetch: (request) => server.fetch(request),
    });
    backend.listen(`${epoch}.${last}`, ({ seq }) => heard.push(seq), {
      signal: stop.signal,
      onStatus: () => undefined,
    });
    await vi.waitFor(() => expect(heard).toEqual(Array.from({ length: 40 - last }, (_, at) => last + 1 + at)));
    stop.abort();
  });

  test("[I38] a client that loses its line again and again hears every event once and in order", async () => {
    const { server, receive } = await httpWorld();
    const heard: number[] = [];
    const statuses: ListenStatus[] = [];
    const stop = new AbortController();
    const backend = restBackend({
      url: "http://tidewire.test",
      headers: { Authorization: "Bearer sam" },
      random: () => 0,
      async fetch(request) {
        const response = await server.fetch(request);
        let left = 3_500;
        const cut = new TransformStream<Uint8Array, Uint8Array>({
          transform(bytes, controller) {
            controller.enqueue(bytes.subarray(0, left));
            left -= bytes.byteLength;
            if (left <= 0) controller.error(new TypeError("terminated"));
          },
        });
        return new Response(response.body?.pipeThrough(cut) ?? null, response);
      },
    });
    backend.listen(undefined, ({ seq }) => heard.push(seq), {
      signal: stop.signal,
      onStatus: (status) => statuses.push(status),
    });
    await vi.waitFor(() => expect(statuses).toContain("live"));
    for (let at = 0; at < 20; at += 1) await receive(`i${at}`);
    await vi.waitFor(() => expect(heard).toHaveLength(20), { timeout: 5_000 });
    expect(heard).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(statuses.filter((status) => status === "lost").length).toBeGreaterThan(5);
    stop.abort();
  });
});
