import { BackendError, type BackendErrorCode } from "@tidewire/core/basics";
import { commandTypes, leastRole, type CommandOf } from "@tidewire/core/commands";
import { afterEach, describe, expect, test, vi } from "vitest";
import { httpWorld } from "../server/testing/http-world.js";
import { restBackend } from "./rest-backend.js";

const url = "http://tidewire.test";
const answering = (response: () => Response | Promise<Response>) => restBackend({ url, fetch: async () => response() });
const failed = (promise: Promise<unknown> | undefined) =>
  (promise ?? Promise.resolve()).then(
    () => {
      throw new Error("it did not fail");
    },
    (error: unknown) => error as BackendError,
  );
const tag = (key: string): CommandOf<"interaction.addTag"> => ({
  key,
  type: "interaction.addTag",
  id: "i/1 ?#é",
  input: { tag: "a" },
  by: "sam",
  at: "2026-11-20T09:00:00.000Z",
  rulesVersion: 1,
});

afterEach(() => {
  vi.useRealTimers();
});

describe("what is sent", () => {
  test("a command goes to its own address with its key in a header; who and when stay at home", async () => {
    const sent: Request[] = [];
    const backend = restBackend({
      url: `${url}/v1/`,
      headers: async () => ({ Authorization: "Bearer sam" }),
      fetch: async (request) => {
        sent.push(request);
        return Response.json({
          seq: 1,
          key: "k",
          type: "interaction.addTag",
          id: "i",
          by: "sam",
          at: "",
          records: [],
          was: null,
        });
      },
    });
    await backend.commands["interaction.addTag"]?.(tag("k-1"), {});
    const [request] = sent;
    expect(request?.url).toBe(`${url}/v1/interaction/i%2F1%20%3F%23%C3%A9/addTag`);
    expect(request?.headers.get("Idempotency-Key")).toBe("k-1");
    expect(request?.headers.get("Authorization")).toBe("Bearer sam");
    expect(request?.headers.get("X-Tidewire")).toBe("1");
    expect(await request?.json()).toEqual({ input: { tag: "a" }, rulesVersion: 1 });
  });

  test("every command that people give has a method, and none that the system gives", () => {
    const { commands } = restBackend({ url });
    expect(Object.keys(commands).sort()).toEqual(commandTypes.filter((type) => leastRole(type) !== "system").sort());
  });

  test("many ids are asked for in several calls and answered as one", async () => {
    const { server, receive } = await httpWorld();
    const ids = Array.from({ length: 250 }, (_, at) => `i${at}`);
    for (const id of ids.slice(0, 205)) await receive(id);
    const backend = restBackend({
      url,
      headers: { Authorization: "Bearer sam" },
      fetch: (request) => server.fetch(request),
    });
    const { records, asOf } = await backend.queries["records.get"]({ ids }, {});
    expect(records.map(({ id }) => id).sort()).toEqual(ids.slice(0, 205).sort());
    expect(asOf).toBe(205);
  });
});

describe("what goes wrong", () => {
  const problem = (code: string, status: number, headers: Readonly<Record<string, string>> = {}) =>
    new Response(JSON.stringify({ type: `urn:tidewire:problem:${code}`, code, status }), {
      status,
      headers: { "Content-Type": "application/problem+json", ...headers },
    });

  test.each<[string, () => Response | Promise<Response>, BackendErrorCode, boolean]>([
    [
      "a page of somebody's Wi-Fi",
      () => new Response("<html>Sign in to the ship's Wi-Fi</html>", { headers: { "Content-Type": "text/html" } }),
      "network",
      true,
    ],
    ["an empty answer", () => new Response(null, { status: 204 }), "network", true],
    [
      "JSON that was cut",
      () => new Response('{"records":[', { headers: { "Content-Type": "application/json" } }),
      "network",
      true,
    ],
    [
      "five megabytes of nothing",
      () => new Response("x".repeat(5_000_000), { headers: { "Content-Type": "application/json" } }),
      "network",
      true,
    ],
    ["JSON of another shape", () => Response.json({ hello: "world" }), "internal", true],
    ["a list instead of an object", () => Response.json([]), "internal", true],
    ["null", () => Response.json(null), "internal", true],
    ["a proxy's 502", () => new Response("<html>Bad gateway</html>", { status: 502 }), "unavailable", true],
    ["a proxy's 401", () => new Response("", { status: 401 }), "unauthenticated", false],
    ["a status nobody knows", () => new Response("", { status: 418 }), "invalid", false],
    ["500 with a stack trace", () => new Response("Error at x.js:1", { status: 500 }), "internal", true],
    ["408", () => new Response("", { status: 408 }), "unavailable", true],
    ["425", () => new Response("", { status: 425 }), "unavailable", true],
    ["a code nobody knows", () => problem("sunk", 503), "unavailable", true],
    ["an outcome nobody knows", () => problem("outcome-unknown", 202), "outcome-unknown", false],
    ["a problem that says 200", () => problem("forbidden", 200), "forbidden", false],
    ["a line that breaks", () => Promise.reject(new TypeError("fetch failed")), "network", true],
    [
      "a body that breaks in the middle",
      () =>
        new Response(new ReadableStream({ start: (it) => it.error(new TypeError("terminated")) }), {
          headers: { "Content-Type": "application/json" },
        }),
      "network",
      true,
    ],
  ])("%s is a typed error", async (_, response, code, retry) => {
    const error = await failed(
      answering(response).queries["interactions.list"]({ filter: {}, cursor: null, limit: 50 }, {}),
    );
    expect(error).toBeInstanceOf(BackendError);
    expect(error).toMatchObject({ code, retry });
  });

  test("a refusal comes with its reason, its rule and the records as they are", async () => {
    const body = {
      code: "version-conflict",
      status: 412,
      reason: "changed",
      rule: "ownerId",
      current: [{ is: "interaction", id: "i1" }],
      errors: [{ pointer: "/x", code: "y" }, "rubbish"],
      requestId: "r",
    };
    const error = await failed(
      answering(
        () =>
          new Response(JSON.stringify(body), { status: 412, headers: { "Content-Type": "application/problem+json" } }),
      ).commands["interaction.addTag"]?.(tag("k"), {}),
    );
    expect(error.facts).toEqual({
      reason: "changed",
      rule: "ownerId",
      current: [{ is: "interaction", id: "i1" }],
      errors: [{ pointer: "/x", code: "y" }],
      requestId: "r",
    });
  });

  test.each([
    ["7", 7],
    ["0", 0],
    ["999999999", 3_600],
    ["soon", undefined],
    ["-5", undefined],
    ["1.5", undefined],
    ["", undefined],
    [new Date(Date.now() + 20_000).toUTCString(), 20],
    ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
    ["2026-11-20", undefined],
  ])("Retry-After: %s means %s seconds", async (header, seconds) => {
    const error = await failed(
      answering(() => problem("rate-limited", 429, { "Retry-After": header })).queries["workspace.get"]({}, {}),
    );
    expect(error.code).toBe("rate-limited");
    if (seconds === 20) expect(Math.abs((error.facts.retryAfterSeconds ?? 0) - 20)).toBeLessThanOrEqual(1);
    else expect(error.facts.retryAfterSeconds).toBe(seconds);
  });

  const never = (request: Request) =>
    new Promise<Response>((_, reject) =>
      request.signal.addEventListener("abort", () => reject(request.signal.reason as Error)),
    );

  test("an answer that does not come within 30 seconds is a timeout", async () => {
    vi.useFakeTimers();
    const error = failed(restBackend({ url, fetch: never }).queries["workspace.get"]({}, {}));
    await vi.advanceTimersByTimeAsync(29_900);
    await vi.advanceTimersByTimeAsync(200);
    expect(await error).toMatchObject({ code: "timeout", retry: true });
  });

  test("an abort before, during and after says `aborted`, or changes nothing", async () => {
    const backend = restBackend({ url, fetch: never });
    expect(await failed(backend.queries["workspace.get"]({}, { signal: AbortSignal.abort() }))).toMatchObject({
      code: "aborted",
    });
    const during = new AbortController();
    const error = failed(backend.queries["workspace.get"]({}, { signal: during.signal }));
    during.abort();
    expect(await error).toMatchObject({ code: "aborted" });
    const after = new AbortController();
    const answer = await answering(() => Response.json({ event: null })).queries["command.get"](
      { key: "k" },
      { signal: after.signal },
    );
    after.abort();
    expect(answer).toEqual({ event: null });
  });
});
