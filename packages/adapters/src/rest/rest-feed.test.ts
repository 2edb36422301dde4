import type { ListenStatus } from "@tidewire/core/backend";
import type { FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { restFeed, type RestFeedOptions } from "./rest-feed.js";

const event = (seq: number): FeedEvent<AnyRecord> => ({
  seq,
  key: `k${seq}`,
  type: "interaction.markRead",
  id: "i1",
  by: "sam",
  at: "2026-11-20T09:00:00.000Z",
  records: [],
  was: null,
});
const frame = (seq: number, epoch = "e") => `id: ${epoch}.${seq}\ndata: ${JSON.stringify(event(seq))}\n\n`;
const live = 'event: status\ndata: {"status":"live"}\n\n';
const place = (seq: number, epoch = "e") => `event: place\nid: ${epoch}.${seq}\ndata: {}\n\n`;

/** A server that plays one script per connection, and then says nothing more. */
function scripted(
  scripts: readonly (readonly string[] | "silent" | (() => Response))[],
  options: Partial<RestFeedOptions> = {},
) {
  const asked: (string | null)[] = [];
  const heard: number[] = [];
  const statuses: ListenStatus[] = [];
  const stop = new AbortController();
  const listen = restFeed({
    url: "http://tidewire.test",
    random: () => 0,
    fetch: async (request) => {
      asked.push(request.headers.get("Last-Event-ID"));
      const script = scripts[asked.length - 1] ?? "silent";
      if (typeof script === "function") return script();
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          request.signal.addEventListener("abort", () => controller.error(new DOMException("aborted", "AbortError")));
          if (script === "silent") return;
          // Cut into odd pieces: frames do not come whole.
          const bytes = new TextEncoder().encode(script.join(""));
          for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
          controller.close();
        },
      });
      return new Response(body, { headers: { "Content-Type": "text/event-stream" } });
    },
    ...options,
  });
  return {
    asked,
    heard,
    statuses,
    stop,
    start: (since?: string) =>
      listen(since, ({ seq }) => heard.push(seq), { signal: stop.signal, onStatus: (status) => statuses.push(status) }),
  };
}

const settle = (milliseconds = 50) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the feed over a line that breaks", () => {
  test("[I38] it resumes after the last event that was taken in", async () => {
    const { asked, heard, start, stop } = scripted([[place(0), live, frame(1), frame(2)], [live, frame(3)], "silent"]);
    start("e.0");
    await settle();
    expect(asked).toEqual(["e.0", "e.2", "e.3"]);
    expect(heard).toEqual([1, 2, 3]);
    stop.abort();
  });

  test("[I38] without a place of its own it takes the one the server tells, so that nothing is missed before the first event", async () => {
    const { asked, start, stop } = scripted([[place(41), live], "silent"]);
    start();
    await settle();
    expect(asked).toEqual([null, "e.41"]);
    stop.abort();
  });

  test("[I37] an event that comes twice is told once", async () => {
    const { heard, start, stop } = scripted([[frame(1), frame(1), frame(2), frame(1)], [frame(2), frame(3)], "silent"]);
    start("e.0");
    await settle();
    expect(heard).toEqual([1, 2, 3]);
    stop.abort();
  });

  test("a hole is asked for again, and nothing after it is told before it", async () => {
    const { asked, heard, start, stop } = scripted([[frame(1), frame(3)], [frame(2), frame(3)], "silent"]);
    start("e.0");
    await settle();
    expect(asked).toEqual(["e.0", "e.1", "e.3"]);
    expect(heard).toEqual([1, 2, 3]);
    stop.abort();
  });

  test("[I38] a server that always leaves the same hole is asked three times more, then everything is read anew", async () => {
    const { asked, statuses, heard, start } = scripted(Array.from({ length: 20 }, () => [frame(5)]));
    start("e.0");
    await settle(10_000);
    expect(asked).toHaveLength(4);
    expect(heard).toEqual([]);
    expect(statuses.at(-1)).toBe("reset");
  });

  test("a torn event is asked for again", async () => {
    const { heard, start, stop } = scripted([['id: e.1\ndata: {"seq":1,\n\n'], [frame(1)], "silent"]);
    start("e.0");
    await settle();
    expect(heard).toEqual([1]);
    stop.abort();
  });

  test.each([
    ["the server says so", [["event: reset\ndata: {}\n\n", frame(1)]]],
    ["the epoch is another one", [[frame(1, "f")]]],
    ["an event bears no place", [[`data: ${JSON.stringify(event(1))}\n\n`]]],
    [
      "the place is no longer kept",
      [
        () =>
          new Response(JSON.stringify({ code: "cursor-expired" }), {
            status: 410,
            headers: { "Content-Type": "application/problem+json" },
          }),
      ],
    ],
  ] as const)("everything is read anew when %s, and the line is left", async (_, scripts) => {
    const { statuses, heard, asked, start } = scripted(scripts);
    start("e.0");
    await settle(60_000);
    expect(statuses.at(-1)).toBe("reset");
    expect(heard).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test("a line without a sound is dead after 45 seconds; a heartbeat keeps it", async () => {
    const { statuses, asked, start, stop } = scripted(["silent"]);
    start("e.0");
    await settle(44_000);
    expect(asked).toHaveLength(1);
    await settle(2_000);
    expect(asked).toHaveLength(2);
    expect(statuses).toEqual(["connecting", "lost", "connecting"]);
    stop.abort();
  });

  test("it is live only when the server says that nothing is missing", async () => {
    const { statuses, start, stop } = scripted([[place(0), frame(1), live, frame(2)], "silent"]);
    start("e.0");
    await settle();
    expect(statuses).toEqual(["connecting", "live", "lost", "connecting"]);
    stop.abort();
  });

  test("a server that refuses is asked less and less often, and not before it says", async () => {
    const refusal = (seconds?: string) => () =>
      new Response("", { status: 503, headers: seconds ? { "Retry-After": seconds } : {} });
    const { asked, start, stop } = scripted([refusal("10"), ...Array.from({ length: 200 }, () => refusal())], {
      random: () => 1,
    });
    start("e.0");
    await settle(9_000);
    expect(asked).toHaveLength(1);
    await settle(2_000);
    expect(asked.length).toBeGreaterThan(1);
    await settle(600_000);
    expect(asked.length).toBeLessThan(25);
    stop.abort();
  });

  test("an end by the listener is final", async () => {
    const { asked, statuses, start, stop } = scripted(["silent"]);
    start("e.0");
    await settle();
    stop.abort();
    await settle(120_000);
    expect(asked).toHaveLength(1);
    expect(statuses).toEqual(["connecting"]);
  });
});
