import { describe, expect, test } from "vitest";
import type { Backend, Uploads } from "../backend/backend.js";
import { BackendError } from "../basics.js";
import { heldPlatform } from "../testing/platform.js";
import { start } from "../testing/world.js";
import { uploadFile, type UploadOptions } from "./upload.js";

const partBytes = 4;
const done = { id: "m1" } as Awaited<ReturnType<Uploads["finish"]>>;

/** Uploads in memory; `fault` may fail a call before or after it has done its work. */
function uploading(
  bytes: number,
  fault: (name: string, number: number) => "before" | "after" | undefined = () => undefined,
) {
  const parts: string[] = [];
  const calls: string[] = [];
  async function call<T>(name: string, work: () => Promise<T>): Promise<T> {
    calls.push(name);
    const wrong = fault(name, calls.filter((each) => each === name).length);
    if (wrong === "before") throw new BackendError("network");
    const answer = await work();
    if (wrong === "after") throw new BackendError("timeout");
    return answer;
  }
  const state = () => ({ id: "u1", partBytes, parts: parts.length });
  const upload: Uploads = {
    begin: () => call("begin", async () => state()),
    resume: () => call("resume", async () => state()),
    part: (_, index, blob) =>
      call("part", async () => {
        parts[index] = await blob.text();
        return state();
      }),
    finish: () => call("finish", async () => done),
  };
  const platform = heldPlatform(start, "tab", 12_345);
  const shares: number[] = [];
  const file = new File(["abcdefghij".slice(0, bytes)], "a.txt");
  const run = (own: UploadOptions = {}, uploads: Partial<Uploads> = {}) =>
    uploadFile({ upload: { ...upload, ...uploads } } as unknown as Backend, platform, file, {
      onProgress: (share) => shares.push(share),
      ...own,
    });
  return { run, platform, parts, calls, shares };
}

// A blob's bytes come from outside of the held clock.
async function passing<T>(platform: { pass(milliseconds: number): Promise<void> }, work: Promise<T>): Promise<T> {
  const state = { isOver: false };
  const ended = work.finally(() => (state.isOver = true));
  ended.catch(() => undefined);
  while (!state.isOver) {
    await platform.pass(1_000);
    await new Promise((next) => setTimeout(next, 0));
  }
  return ended;
}

describe("an upload", () => {
  test("goes in parts, and says how far it is", async () => {
    const { run, platform, parts, shares } = uploading(10);
    expect(await passing(platform, run())).toBe(done);
    expect(parts).toEqual(["abcd", "efgh", "ij"]);
    expect(shares).toEqual([0.4, 0.8, 1]);
  });

  test("of an empty file is finished at once", async () => {
    const { run, platform, calls, shares } = uploading(0);
    expect(await passing(platform, run())).toBe(done);
    expect(calls).toEqual(["begin", "finish"]);
    expect(shares).toEqual([1]);
  });

  test.each(["before", "after"] as const)(
    "goes on where the backend stands when a part fails %s it arrived",
    async (when) => {
      const { run, platform, parts, calls } = uploading(10, (name, number) =>
        name === "part" && number === 2 ? when : undefined,
      );
      expect(await passing(platform, run())).toBe(done);
      expect(parts).toEqual(["abcd", "efgh", "ij"]);
      expect(calls.filter((name) => name === "part")).toHaveLength(when === "before" ? 4 : 3);
    },
  );

  test("gives up after a part has failed seven times", async () => {
    const { run, platform } = uploading(10, (name) => (name === "part" ? "before" : undefined));
    await expect(passing(platform, run())).rejects.toMatchObject({ code: "network" });
  });

  test("that is stopped ends at once, even while it waits for its next attempt", async () => {
    const { run, platform, calls } = uploading(10, (name) => (name === "part" ? "before" : undefined));
    const stopped = new AbortController();
    const ended = run({ signal: stopped.signal });
    ended.catch(() => undefined);
    await platform.pass(0);
    stopped.abort();
    await expect(ended).rejects.toMatchObject({ code: "aborted" });
    expect(calls.filter((name) => name === "part")).toHaveLength(1);
  });

  test("ends where a backend takes parts and never counts them, or makes parts of nothing", async () => {
    const lost = uploading(10);
    const uncounted = { part: async () => ({ id: "u1", partBytes, parts: 0 }) };
    await expect(passing(lost.platform, lost.run({}, uncounted))).rejects.toMatchObject({ code: "internal" });
    const none = uploading(10);
    const nothing = { begin: async () => ({ id: "u1", partBytes: 0, parts: 0 }) };
    await expect(passing(none.platform, none.run({}, nothing))).rejects.toMatchObject({ code: "internal" });
  });
});
