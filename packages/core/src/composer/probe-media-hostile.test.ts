import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkMedia } from "./check-media.js";
import type { MediaFacts } from "./media-facts.js";
import { probeMedia } from "./probe-media.js";
import { sparseBlob } from "./probe/testing/counting-blob.js";
import { madeFile, madeFiles } from "./probe/testing/made-files.js";
import { bmp, gif, jpeg, movie, png, still, tiff } from "./probe/testing/sample-files.js";

interface Hostile {
  readonly id: string;
  readonly name: string;
  readonly expect: string;
  readonly base64?: string;
}

const vectors = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), "utf8")) as unknown;
const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, "base64"));
const { items } = vectors("security/uploads-hostile") as { items: readonly Hostile[] };
const recorded = (vectors("media-from-chromium") as { files: readonly { readonly base64: string }[] }).files;

/** Whether every number makes sense, or the file is called broken. */
function isSane({ broken, width = 1, height = 1, ...others }: MediaFacts): boolean {
  if (broken) return true;
  const numbers = Object.values(others).filter((value) => typeof value === "number");
  const isPicture = width > 0 && height > 0 && width * height <= 250_000_000;
  return isPicture && numbers.every((value) => value >= 0 && value < Infinity);
}

describe("the hostile uploads", () => {
  const given = items.filter((item): item is Hostile & { base64: string } => typeof item.base64 === "string");
  const pictures = new Set(["jpeg", "png", "webp", "mp4", "mov", "webm"]);

  test.each(given.filter(({ expect: verdict }) => verdict.startsWith("accept")))(
    "$id $name is read",
    async ({ base64 }) => {
      const found = await probeMedia(bytesOf(base64));
      expect(pictures.has(found.type) && !found.broken).toBe(true);
    },
  );

  // A PNG under another name is still a PNG, which is what its bytes say.
  test.each(given.filter(({ id, expect: verdict }) => verdict.startsWith("reject") && id !== "up-0008"))(
    "$id $name passes for no picture",
    async ({ base64 }) => {
      const found = await probeMedia(bytesOf(base64));
      expect(pictures.has(found.type) && !found.broken).toBe(false);
    },
  );

  test.each(given)("$id $name is sane, and nothing but a picture or a film is ever taken by Threads", async (item) => {
    const found = await probeMedia(bytesOf(item.base64), { id: "m1" });
    expect(isSane(found)).toBe(true);
    const isTaken = checkMedia([found], { network: "threads" }).every(({ severity }) => severity !== "error");
    expect(isTaken && !["jpeg", "png", "mp4", "mov"].includes(found.type)).toBe(false);
  });

  // What stands in the list as a rule for making it; those about the line to a server are the server's to test.
  const made: readonly (readonly [string, () => Blob | Uint8Array, Partial<MediaFacts>])[] = [
    ["up-0056", () => zipOf("0", 10_000_000_000), { type: "unknown", kind: "unknown" }],
    ["up-0057", () => zipOf("../../x", 1), { type: "unknown", kind: "unknown" }],
    ["up-0058", () => padded("up-0015", 9_437_184), { type: "jpeg", bytes: 9_437_184 }],
    ["up-0059", () => padded("up-0015", 8_388_608), { type: "jpeg", bytes: 8_388_608 }],
    ["up-0060", () => sparseBlob(1_073_741_825, new Map()), { type: "unknown", kind: "unknown" }],
    ["up-0067", () => new TextEncoder().encode("X5O!P%@AP[4\\PZX54(P^)7CC)7}$"), { type: "unknown" }],
  ];
  const lines = ["up-0061", "up-0062", "up-0063", "up-0064", "up-0065", "up-0066"];

  test.each(made)("%s, made as the list says, is what it is", async (_id, make, facts) => {
    expect(await probeMedia(make())).toMatchObject(facts);
  });

  test("none of the list is left out", () => {
    const known = [...given.map(({ id }) => id), ...made.map(([id]) => id), ...lines];
    expect(known.sort()).toEqual(items.map(({ id }) => id).sort());
    expect(known.length).toBe(67);
  });

  test("[SE-12] nine mebibytes are too large for Threads", async () => {
    const found = await probeMedia(padded("up-0015", 9_437_184));
    expect(checkMedia([found], { network: "threads" })[0]).toMatchObject({ code: "media.tooLarge", severity: "error" });
  });

  function padded(id: string, size: number): Uint8Array {
    const bytes = new Uint8Array(size);
    bytes.set(bytesOf(given.find((item) => item.id === id)?.base64 ?? ""));
    return bytes;
  }
});

describe("damaged files", () => {
  const names = Object.keys(madeFiles);

  test.each(names)("%s, cut after any of its bytes, is never taken for something else", async (name) => {
    const whole = madeFile(name);
    const { type } = await probeMedia(whole);
    // A film of which only the beginning is there may be sound alone, an archive any archive.
    const allowed = new Set([type, "unknown", ...(type === "m4a" ? ["mp4"] : [])]);
    const wrong: unknown[] = [];
    for (const size of cuts(whole.length)) {
      const found = await probeMedia(whole.subarray(0, size));
      if (!allowed.has(found.type) || !isSane(found)) wrong.push([size, found]);
    }
    expect(wrong).toEqual([]);
  });

  test.each(names)("%s, with any of its bytes turned round, does no harm", async (name) => {
    const bytes = madeFile(name);
    const wrong: unknown[] = [];
    for (const at of cuts(bytes.length)) {
      for (const mask of [0xff, 0x01]) {
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        const found = await probeMedia(bytes);
        if (!isSane(found)) wrong.push([at, mask, found]);
        bytes[at] = (bytes[at] ?? 0) ^ mask;
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(names)("%s, with a huge number anywhere, is neither read further nor held longer", async (name) => {
    const bytes = madeFile(name);
    const wrong: unknown[] = [];
    for (const at of cuts(bytes.length)) {
      for (const number of [
        [0xff, 0xff, 0xff, 0xff],
        [0, 0, 0, 1, 0x7f, 0xff, 0xff, 0xff],
      ]) {
        const kept = bytes.slice(at, at + number.length);
        bytes.set(number.slice(0, kept.length), at);
        const started = performance.now();
        const found = await probeMedia(bytes);
        const took = performance.now() - started;
        if (!isSane(found) || took > 1000) wrong.push([at, number, took, found]);
        bytes.set(kept, at);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("no bytes make it throw or hang, wherever a file is cut or changed", async () => {
    const files = [
      movie(),
      still("heic"),
      gif(2),
      png(),
      jpeg(),
      tiff(3, 4),
      bmp(3, 4),
      ...recorded.map(({ base64 }) => bytesOf(base64)),
      ...names.map((name) => madeFile(name)),
    ];
    const mutated = fc
      .tuple(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([file, changes, keep]) => {
        const copy = file.slice(0, Math.ceil(file.length * keep));
        for (const [at, value] of changes) if (copy.length > 0) copy[at % copy.length] = value;
        return copy;
      });
    await fc.assert(
      fc.asyncProperty(mutated, async (bytes) => isSane(await probeMedia(bytes))),
      { numRuns: 2000 },
    );
  });

  test("a thousand comments before nothing take no time", async () => {
    const started = performance.now();
    await probeMedia(new TextEncoder().encode("<!---->".repeat(1000)));
    expect(performance.now() - started).toBeLessThan(200);
  });
});

/** Every place in a file; in the short form those near its beginning and its end, and some between. */
function cuts(size: number): readonly number[] {
  const [near, step] = process.env["LONG"] === "1" ? [16_384, 127] : [300, Math.max(61, Math.ceil(size / 300))];
  const all: number[] = [];
  for (let at = 0; at < size; at += at < near || at > size - near ? 1 : step) all.push(at);
  return all;
}

/** An archive that says of its one file that it is so large. */
function zipOf(name: string, size: number): Uint8Array {
  const letters = new TextEncoder().encode(name);
  const record = (signature: number, bytes: number, sizeAt: number, nameAt: number) => {
    const head = new Uint8Array(bytes + letters.length);
    const view = new DataView(head.buffer);
    view.setUint32(0, signature);
    view.setUint32(sizeAt, Math.min(size, 0xffff_ffff), true);
    view.setUint16(nameAt, letters.length, true);
    head.set(letters, bytes);
    return head;
  };
  const file = record(0x504b0304, 30, 22, 26);
  const list = record(0x504b0102, 46, 24, 28);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x504b0506);
  view.setUint32(12, list.length, true);
  view.setUint32(16, file.length, true);
  return new Uint8Array([...file, ...list, ...end]);
}
