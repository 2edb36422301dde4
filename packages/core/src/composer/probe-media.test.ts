import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { probeMedia } from "./probe-media.js";
import { bmp, gif, jpeg, movie, png, still, tiff } from "./probe/testing/sample-files.js";

const vectors = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), "utf8")) as unknown;
const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, "base64"));

interface Made {
  readonly name: string;
  readonly type: string;
  readonly codec?: string;
  readonly base64: string;
}
interface Hostile {
  readonly id: string;
  readonly name: string;
  readonly expect: string;
  readonly base64?: string;
}

describe("what a file is, by its bytes", () => {
  test.each([
    [
      "a QuickTime film",
      movie({ brand: "qt  ", seconds: 12 }),
      { type: "mov", kind: "video", width: 1280, height: 720, seconds: 12, codec: "h264" },
    ],
    ["an MP4 held upright", movie({ turned: true, codec: "hvc1" }), { type: "mp4", rotation: 90, codec: "hevc" }],
    ["a HEIC picture", still("heic"), { type: "heic", kind: "image", width: 4032, height: 3024, rotation: 90 }],
    ["an AVIF picture", still("avif", 640, 480), { type: "avif", width: 640, height: 480 }],
    ["a GIF that stands still", gif(1), { type: "gif", animated: false, width: 10, height: 10 }],
    ["a GIF that moves", gif(2), { type: "gif", animated: true }],
    ["a PNG", png(), { type: "png", animated: false, width: 800, height: 600 }],
    ["a PNG that moves", png(8, 8, true), { type: "png", animated: true }],
    ["a JPEG", jpeg(), { type: "jpeg", width: 800, height: 600 }],
    ["a bitmap", bmp(3, 4), { type: "bmp", width: 3, height: 4 }],
    ["a TIFF held upright", tiff(3, 4), { type: "tiff", width: 3, height: 4, rotation: 90 }],
    ["a PDF", new TextEncoder().encode("%PDF-1.7\n"), { type: "pdf", kind: "document" }],
    ["an SVG behind a comment", new TextEncoder().encode("<?xml version='1.0'?><!-- a --><svg/>"), { type: "svg" }],
  ])("%s", async (_name, bytes, facts) => {
    const found = await probeMedia(bytes, { id: "m1" });
    expect(found).toMatchObject({ id: "m1", bytes: bytes.byteLength, ...facts });
    expect(found.broken).toBeUndefined();
    expect(await probeMedia(new Blob([bytes]), { id: "m1" })).toEqual(found);
  });

  test.each((vectors("media-from-chromium") as { files: readonly Made[] }).files)(
    "$name, as a browser wrote it",
    async ({ type, codec, base64 }) => {
      const found = await probeMedia(bytesOf(base64));
      expect(found).toMatchObject({ type, width: 32, height: 18, ...(codec && { codec }) });
      if (found.kind === "video") expect(found.seconds).toBeCloseTo(0.52, 1);
    },
  );

  test("[SE-11] a GIF that is called a PNG is a GIF", async () => {
    expect((await probeMedia(new File([gif(2)], "photo.png", { type: "image/png" }))).type).toBe("gif");
  });

  test("a shared buffer is read at its own place", async () => {
    const shared = new Uint8Array(1000);
    shared.set(png(), 100);
    expect(await probeMedia(shared.subarray(100))).toMatchObject({ type: "png", width: 800 });
  });
});

describe("hostile files", () => {
  const { items } = vectors("security/uploads-hostile") as { items: readonly Hostile[] };
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

  test("a film of a gigabyte is not read whole", async () => {
    const { blob, read } = hugeFilm(1_000_000_000);
    expect(await probeMedia(blob)).toMatchObject({ type: "mp4", bytes: 1_000_000_000, seconds: 10 });
    expect(read()).toBeLessThan(500_000);
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
      ...(vectors("media-from-chromium") as { files: readonly Made[] }).files.map(({ base64 }) => bytesOf(base64)),
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
      fc.asyncProperty(mutated, async (bytes) => {
        const { width = 1, height = 1, seconds = 0, broken } = await probeMedia(bytes);
        expect(broken === true || (width > 0 && height > 0 && seconds >= 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("a thousand comments before nothing take no time", async () => {
    const started = performance.now();
    await probeMedia(new TextEncoder().encode("<!---->".repeat(1000)));
    expect(performance.now() - started).toBeLessThan(200);
  });
});

/** A film whose picture data is as long as it takes, and how many bytes of it were asked for. */
function hugeFilm(size: number): { readonly blob: Blob; readonly read: () => number } {
  const small = movie();
  const gap = size - small.length;
  const view = new DataView(small.buffer);
  const data = view.getUint32(0);
  const dataEnd = data + view.getUint32(data);
  view.setUint32(data, dataEnd - data + gap);
  let asked = 0;
  class HugeFilm extends Blob {
    override get size(): number {
      return size;
    }
    override slice(from = 0, to = size): Blob {
      asked += to - from;
      const byteAt = (at: number) => (at < dataEnd ? small[at] : at < dataEnd + gap ? 0 : small[at - gap]);
      return new Blob([Uint8Array.from({ length: to - from }, (_, index) => byteAt(from + index) ?? 0)]);
    }
  }
  return { blob: new HugeFilm(), read: () => asked };
}
