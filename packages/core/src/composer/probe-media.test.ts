import { readFileSync } from "node:fs";
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
