import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BackendError } from "@tidewire/core/basics";
import { hour } from "@tidewire/core/basics";
import { probeMedia, type MediaRef } from "@tidewire/core/composer";
import { afterAll, describe, expect, test, vi } from "vitest";
import { restBackend, type RestBackend } from "../rest/rest-backend.js";
import { contentDigest } from "./content-digest.js";
import { folderMediaStore } from "./media-store-folder.js";
import { memoryMediaStore } from "./media-store-memory.js";
import type { MediaStoreOptions } from "./media-store-over.js";
import type { MediaStore } from "./media-store.js";
import { longestSilence } from "./media-stream.js";
import { rangeOf } from "./routes-media.js";
import { httpWorld } from "./testing/http-world.js";

interface Hostile {
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly expect: string;
    readonly base64?: string;
    readonly note?: string;
  }[];
}
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../vectors/${name}`, import.meta.url), "utf8"));
const files = (read("uploads-hostile.json") as Hostile).items.filter(({ base64 }) => base64 !== undefined);
const names = (
  read("filenames-hostile.json") as { readonly items: readonly (string | { readonly name: string })[] }
).items.map((each) => (typeof each === "string" ? each : each.name));

const bytesOf = (name: string) => {
  const found = files.find((each) => each.name === name)?.base64 ?? "";
  return Uint8Array.from(atob(found), (each) => each.charCodeAt(0));
};
const png = bytesOf("ok-1x1.png");
// A picture with a tail: bytes after its end are nobody's business, and make it as long as a test needs.
const long = (size: number) => {
  const bytes = new Uint8Array(size);
  bytes.set(bytesOf("ok-1x1.jpg"));
  return bytes;
};
const made = new URL("../../../core/vectors/media/", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "tidewire-media-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const address = "http://tidewire.test";
const small = { publicUrl: address, partBytes: 1024, largest: 64 * 1024 };
const stores: readonly [string, (options?: Partial<MediaStoreOptions>) => MediaStore][] = [
  ["memory", (options) => memoryMediaStore({ ...small, ...options })],
  ["folder", (options) => folderMediaStore(mkdtempSync(join(folder, "store-")), { ...small, ...options })],
];

async function clients(mediaStore: MediaStore) {
  const world = await httpWorld({ mediaStore });
  const as = (member: string): RestBackend =>
    restBackend({
      url: address,
      headers: { Authorization: `Bearer ${member}` },
      fetch: (request) => world.server.fetch(request),
    });
  return { ...world, as, sam: as("sam") };
}

async function upload({ upload: to }: RestBackend, bytes: Uint8Array, name = "picture.png"): Promise<MediaRef> {
  const { id, partBytes } = await to.begin({ name, bytes: bytes.byteLength }, {});
  for (let at = 0; at * partBytes < bytes.byteLength; at += 1) {
    await to.part(id, at, new Blob([new Uint8Array(bytes.slice(at * partBytes, (at + 1) * partBytes))]), {});
  }
  return to.finish(id, {});
}

const failed = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: unknown) => error as BackendError,
  );

describe.each(stores)("uploads into %s", (_, storeOf) => {
  test("[I64] a file in parts comes back byte for byte, with facts from its bytes and not from its name", async () => {
    const { sam, send } = await clients(storeOf());
    const bytes = long(5_000);
    const media = await upload(sam, bytes, "holiday.png");
    expect(media).toMatchObject({
      type: "jpeg",
      kind: "image",
      bytes: 5_000,
      width: 1,
      height: 1,
      name: "holiday.png",
    });
    const response = await send(new URL(media.url).pathname, {}, null);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get("Content-Type")).toBe("image/jpeg");
    expect(response.headers.get("ETag")).toMatch(/^"[0-9a-f]{64}"$/);
  });

  test("an upload goes on where the line broke, and a part that comes twice is written once", async () => {
    const { sam } = await clients(storeOf());
    const bytes = long(3_000);
    const part = (at: number) => new Blob([bytes.slice(at * 1024, (at + 1) * 1024)]);
    const { id } = await sam.upload.begin({ name: "a.jpg", bytes: 3_000 }, {});
    await sam.upload.part(id, 0, part(0), {});
    expect(await sam.upload.resume(id, {})).toEqual({ id, partBytes: 1024, parts: 1 });
    expect((await sam.upload.part(id, 0, part(0), {})).parts).toBe(1);
    expect(await failed(sam.upload.part(id, 2, part(2), {}))).toMatchObject({
      code: "invalid",
      facts: { errors: [{ code: "upload.order" }] },
    });
    expect(await failed(sam.upload.finish(id, {}))).toMatchObject({
      code: "invalid",
      facts: { errors: [{ code: "upload.incomplete" }] },
    });
    await sam.upload.part(id, 1, part(1), {});
    await sam.upload.part(id, 2, part(2), {});
    const media = await sam.upload.finish(id, {});
    expect(await sam.upload.finish(id, {})).toEqual(media);
  });

  test("too many bytes are cut off, too few are refused, and neither leaves a part", async () => {
    const { sam } = await clients(storeOf());
    const { id } = await sam.upload.begin({ name: "a.jpg", bytes: 2_000 }, {});
    expect(await failed(sam.upload.part(id, 0, new Blob([long(1_025)]), {}))).toMatchObject({ code: "too-large" });
    expect(await failed(sam.upload.part(id, 0, new Blob([long(1_000)]), {}))).toMatchObject({
      code: "invalid",
      facts: { errors: [{ code: "upload.short" }] },
    });
    expect((await sam.upload.resume(id, {})).parts).toBe(0);
    expect(await failed(sam.upload.begin({ name: "big.mov", bytes: 64 * 1024 + 1 }, {}))).toMatchObject({
      code: "media-size",
    });
    expect(await failed(sam.upload.begin({ name: "none", bytes: 0 }, {}))).toMatchObject({ code: "invalid" });
  });

  test("a part that was damaged on its way is not kept", async () => {
    const { sam, send } = await clients(storeOf());
    const { id } = await sam.upload.begin({ name: "a.png", bytes: png.byteLength }, {});
    const damaged = png.slice();
    damaged[20] = 255;
    const headers = { "Content-Type": "application/octet-stream", "Content-Digest": "sha-256=:AAAA:" };
    const response = await send(`/uploads/${id}/parts/0`, { method: "PUT", headers, body: damaged });
    expect(response.status).toBe(422);
    expect((await sam.upload.resume(id, {})).parts).toBe(0);
  });

  test("[I53] another member, and another workspace, find no such upload and no such file", async () => {
    const store = storeOf();
    const { sam, as } = await clients(store);
    const { id } = await sam.upload.begin({ name: "a.png", bytes: png.byteLength }, {});
    expect(await failed(as("cora").upload.resume(id, {}))).toMatchObject({ code: "not-found" });
    expect(await failed(as("cora").upload.part(id, 0, new Blob([png]), {}))).toMatchObject({ code: "not-found" });
    expect(await failed(as("cora").upload.finish(id, {}))).toMatchObject({ code: "not-found" });
    const media = await upload(sam, png);
    expect(await store.find("bay", media.id)).toEqual(media);
    expect(await store.find("other", media.id)).toBeUndefined();
    expect(await store.find("bay", "../bay")).toBeUndefined();
  });

  test("an upload that nobody finished is dropped after a day; a finished file stays", async () => {
    let now = "2026-11-20T09:00:00.000Z";
    const store = storeOf({ now: () => now });
    const { sam } = await clients(store);
    const media = await upload(sam, png);
    const { id } = await sam.upload.begin({ name: "a.png", bytes: png.byteLength }, {});
    now = new Date(Date.parse(now) + 23 * hour).toISOString();
    await store.expire();
    expect((await sam.upload.resume(id, {})).parts).toBe(0);
    now = new Date(Date.parse(now) + 2 * hour).toISOString();
    await store.expire();
    expect(await failed(sam.upload.resume(id, {}))).toMatchObject({ code: "not-found" });
    expect(await store.find("bay", media.id)).toEqual(media);
    await store.remove("bay", media.id);
    expect(await store.read(media.id)).toBeUndefined();
  });
});

describe("hostile files", () => {
  test.each(files.filter(({ base64 }) => base64 !== ""))(
    "$name is refused, or taken as what its bytes are and served so that nothing runs",
    async ({ name, expect: expected, base64 = "" }) => {
      const { sam, send } = await clients(memoryMediaStore({ ...small, partBytes: 64 * 1024, largest: 1024 * 1024 }));
      const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
      const outcome = await upload(sam, bytes, name).catch((error: unknown) => error as BackendError);
      if ("code" in outcome) {
        expect(["media-type", "media-broken"]).toContain(outcome.code);
        expect(expected.startsWith("accept")).toBe(
          expected === "accept within memory limit or reject" && outcome.code === "media-broken",
        );
        return;
      }
      // Taken only as what its bytes are, and served so that no browser runs it.
      expect(["image", "video", "document"]).toContain(outcome.kind);
      expect(outcome.type).not.toBe("svg");
      const { headers } = await send(new URL(outcome.url).pathname);
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Content-Security-Policy")).toBe("sandbox; default-src 'none'");
      expect(headers.get("Content-Type")).not.toMatch(/html|svg|xml|javascript/);
      if (outcome.kind === "document") expect(headers.get("Content-Disposition")).toMatch(/^attachment;/);
    },
  );

  test("no name of a file reaches a path or breaks a header", async () => {
    const place = mkdtempSync(join(folder, "names-"));
    const { sam, send } = await clients(folderMediaStore(place, small));
    for (const name of names) {
      const outcome = await upload(sam, png, name).catch((error: unknown) => error as BackendError);
      if ("code" in outcome) {
        expect(outcome.code, name).toBe("invalid");
        continue;
      }
      expect(outcome.name).toBe(name);
      const { headers } = await send(new URL(outcome.url).pathname);
      expect(headers.get("Content-Disposition"), name).toMatch(/^inline; filename\*=UTF-8''[\w.!~%-]*$/);
    }
    const found = readdirSync(place, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    expect(found.filter(({ name }) => !/^(upload\.json|kept\.json|bytes)$/.test(name))).toEqual([]);
    expect(readdirSync(place).sort()).toEqual(["media", "uploads"]);
  });
});

describe.each(stores)("hostile lines to %s", (_, storeOf) => {
  const binary = { "Content-Type": "application/octet-stream" };
  /** Bytes as a line brings them, and how many it was asked for. */
  const line = (
    pull: (at: number, controller: ReadableStreamDefaultController<Uint8Array>) => void | Promise<void>,
  ) => {
    const sent = { chunks: 0, isCancelled: false };
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => pull(sent.chunks++, controller),
      cancel: () => void (sent.isCancelled = true),
    });
    return { body, sent, put: { method: "PUT", headers: binary, body, duplex: "half" } as RequestInit };
  };

  test.each([
    ["up-0061: a part that claims one kilobyte and sends a thousand times as much", { "Content-Length": "1024" }],
    ["up-0062: a part that never ends", {}],
  ])("%s is cut off", async (_says, claimed) => {
    const { sam, send } = await clients(storeOf());
    const { id } = await sam.upload.begin({ name: "a.png", bytes: 1024 }, {});
    const { put, sent } = line((_at, controller) => controller.enqueue(new Uint8Array(1024)));
    const response = await send(`/uploads/${id}/parts/0`, { ...put, headers: { ...binary, ...claimed } });
    expect(response.status).toBe(413);
    expect(sent.chunks).toBeLessThan(5);
    expect(sent.isCancelled).toBe(true);
    expect((await sam.upload.resume(id, {})).parts).toBe(0);
  });

  test("up-0063: a line that falls silent at 99 % leaves nothing of its part, and the upload goes on behind the last whole one", async () => {
    const { sam, send } = await clients(storeOf());
    const bytes = long(2048);
    const part = (at: number) => bytes.slice(at * 1024, (at + 1) * 1024);
    const { id } = await sam.upload.begin({ name: "a.jpg", bytes: 2048 }, {});
    await sam.upload.part(id, 0, new Blob([part(0)]), {});
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { put, sent } = line((at, controller) =>
        at === 0 ? controller.enqueue(part(1).slice(0, 1014)) : new Promise(() => undefined),
      );
      const answered: Response[] = [];
      void send(`/uploads/${id}/parts/1`, put).then((response) => answered.push(response));
      // A folder takes real time to write what came.
      while (answered.length === 0) {
        await new Promise((resolve) => setImmediate(resolve));
        await vi.advanceTimersByTimeAsync(longestSilence * 1000);
      }
      expect(await answered[0]?.json()).toMatchObject({ errors: [{ code: "upload.short" }] });
      expect(sent.isCancelled).toBe(true);
    } finally {
      vi.useRealTimers();
    }
    expect((await sam.upload.resume(id, {})).parts).toBe(1);
    await sam.upload.part(id, 1, new Blob([part(1)]), {});
    expect((await sam.upload.finish(id, {})).bytes).toBe(2048);
  });

  test("up-0064: the same file fifty times at once is fifty whole files, and one part fifty times at once is one", async () => {
    const { sam, send } = await clients(storeOf());
    const bytes = long(1500);
    const all = await Promise.all(Array.from({ length: 50 }, () => upload(sam, bytes)));
    expect(new Set(all.map(({ id }) => id)).size).toBe(50);
    for (const { url } of all) {
      const read = await send(new URL(url).pathname, {}, null);
      expect(new Uint8Array(await read.arrayBuffer())).toEqual(bytes);
    }
    const { id } = await sam.upload.begin({ name: "a.jpg", bytes: 1000 }, {});
    const one = new Blob([bytes.slice(0, 1000)]);
    const states = await Promise.all(Array.from({ length: 50 }, () => sam.upload.part(id, 0, one, {})));
    expect(new Set(states.map(({ parts }) => parts))).toEqual(new Set([1]));
    const read = await send(new URL((await sam.upload.finish(id, {})).url).pathname, {}, null);
    expect(new Uint8Array(await read.arrayBuffer())).toEqual(bytes.slice(0, 1000));
  });

  test("up-0065: parts that come as 3, 1, 2 are refused until it is their turn", async () => {
    const { sam } = await clients(storeOf());
    const bytes = long(3000);
    const { id } = await sam.upload.begin({ name: "a.jpg", bytes: 3000 }, {});
    const send = (at: number) =>
      sam.upload.part(id, at, new Blob([bytes.slice(at * 1024, (at + 1) * 1024)]), {}).then(
        ({ parts }) => parts,
        (error: unknown) => (error as BackendError).facts.errors?.[0]?.code,
      );
    expect([await send(2), await send(0), await send(1), await send(2)]).toEqual(["upload.order", 1, 2, 3]);
    expect((await sam.upload.finish(id, {})).bytes).toBe(3000);
  });

  test("up-0066: bytes that are not those of their checksum are refused, and the right ones taken after them", async () => {
    const { sam, send } = await clients(storeOf());
    const bytes = long(1000);
    const { id } = await sam.upload.begin({ name: "a.jpg", bytes: 1000 }, {});
    const headers = { ...binary, "Content-Digest": await contentDigest(new Blob([bytes])) };
    const damaged = bytes.slice();
    damaged[100] = (damaged[100] ?? 0) ^ 1;
    const put = (body: Uint8Array<ArrayBuffer>) => send(`/uploads/${id}/parts/0`, { method: "PUT", headers, body });
    expect(await (await put(damaged)).json()).toMatchObject({ errors: [{ code: "upload.checksum" }] });
    expect((await put(bytes)).status).toBe(200);
  });
});

describe("ranges", () => {
  test.each([
    ["bytes=0-99", { start: 0, end: 100 }],
    ["bytes=900-", { start: 900, end: 1000 }],
    ["bytes=990-2000", { start: 990, end: 1000 }],
    ["bytes=-10", { start: 990, end: 1000 }],
    ["bytes=-5000", { start: 0, end: 1000 }],
    ["bytes=1000-", "none"],
    ["bytes=-0", "none"],
    ["bytes=5-4", undefined],
    ["bytes=0-1,4-5", undefined],
    ["lines=0-1", undefined],
    ["bytes=-", undefined],
    [undefined, undefined],
  ])("%s of 1000 bytes", (header, expected) => {
    expect(rangeOf(header, 1_000)).toEqual(expected);
  });

  test("a player gets the part it asks for, a browser that has the file gets nothing again", async () => {
    const { sam, send } = await clients(memoryMediaStore(small));
    const bytes = long(4_000);
    const { url } = await upload(sam, bytes);
    const { pathname } = new URL(url);
    const part = await send(pathname, { headers: { Range: "bytes=100-199" } });
    expect(part.status).toBe(206);
    expect(part.headers.get("Content-Range")).toBe("bytes 100-199/4000");
    expect(part.headers.get("Content-Length")).toBe("100");
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(100, 200));
    const outside = await send(pathname, { headers: { Range: "bytes=4000-" } });
    expect(outside.status).toBe(416);
    expect(outside.headers.get("Content-Range")).toBe("bytes */4000");
    const tag = part.headers.get("ETag") ?? "";
    expect((await send(pathname, { headers: { "If-None-Match": tag } })).status).toBe(304);
    const head = await send(pathname, { method: "HEAD" });
    expect([head.status, head.headers.get("Content-Length"), await head.text()]).toEqual([200, "4000", ""]);
  });
});

test("every kind of file is kept with what its bytes say, the same that a browser reads", async () => {
  const { sam } = await clients(memoryMediaStore({ ...small, partBytes: 64 * 1024 }));
  const samples = readdirSync(made).filter((name) => !/\.(?:json|sh|gzip)$/.test(name));
  const taken: string[] = [];
  for (const name of samples) {
    const bytes = new Uint8Array(readFileSync(new URL(name, made)));
    const facts = await probeMedia(bytes);
    const kept = await upload(sam, bytes, name).catch((error: unknown) => error as BackendError);
    if ("code" in kept) expect([kept.code, ["unknown", "svg"].includes(facts.type)]).toEqual(["media-type", true]);
    else expect(kept).toEqual({ ...facts, id: kept.id, url: kept.url, name });
    if (!("code" in kept)) taken.push(kept.type);
  }
  expect(new Set(taken).size).toBe(23);
});

test("[I64] what a command says of a file is not believed; a file of nobody's is refused", async () => {
  const { sam, give } = await clients(memoryMediaStore(small));
  const media = await upload(sam, png);
  const lie = { ...media, bytes: 1, type: "mp4", kind: "video", url: "http://169.254.169.254/" };
  const created = await give("post.create", "post-1", {
    channelIds: ["harbour"],
    text: "",
    texts: {},
    media: [{ ...lie, alt: "A harbour" }],
  });
  expect(created.status).toBe(200);
  expect(((await created.json()) as { records: { media: unknown }[] }).records[0]?.media).toEqual([
    { ...media, alt: "A harbour" },
  ]);
  const film = await upload(sam, new Uint8Array(readFileSync(new URL("index-last.mp4", made))), "film.mp4");
  const facts = {
    framesPerSecond: 30,
    bitsPerSecond: 12_568,
    codec: "h264",
    seconds: 1,
    lateIndex: true,
    editList: true,
  };
  expect(film).toMatchObject({ type: "mp4", kind: "video", width: 64, height: 36, ...facts });
  const lies = {
    framesPerSecond: 24,
    bitsPerSecond: 1,
    seconds: 2,
    lateIndex: false,
    editList: false,
    frames: 1,
    pages: 1,
  };
  const filmed = await give("post.create", "post-3", {
    channelIds: ["harbour"],
    text: "",
    texts: {},
    media: [{ ...film, ...lies }],
  });
  expect(((await filmed.json()) as { records: { media: unknown }[] }).records[0]?.media).toEqual([film]);
  const foreign = await give("post.create", "post-2", {
    channelIds: ["harbour"],
    text: "",
    texts: {},
    media: [{ ...media, id: "0".repeat(32) }],
  });
  expect(foreign.status).toBe(422);
});
