import { closeSync, ftruncateSync, mkdtempSync, openAsBlob, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { probeMedia } from "./probe-media.js";
import { CountingBlob, sparseBlob } from "./probe/testing/counting-blob.js";
import { madeFile } from "./probe/testing/made-files.js";

const gigabyte = 1_000_000_000;
const film = { type: "mp4", bytes: gigabyte, width: 64, height: 36, seconds: 1, codec: "h264", framesPerSecond: 30 };

/** The boxes at the top of a small film. */
function boxesOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const boxes = new Map<string, Uint8Array>();
  for (let at = 0; at < bytes.length; at += view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    boxes.set(name, bytes.subarray(at, at + view.getUint32(at)));
  }
  return boxes;
}

function boxHead(name: string, size: number): Uint8Array {
  const head = new Uint8Array(8);
  new DataView(head.buffer).setUint32(0, size);
  head.set(new TextEncoder().encode(name), 4);
  return head;
}

/** Where the boxes of a film of a gigabyte stand when its pictures take what is left. */
function hugeFilm(order: "index first" | "index last"): ReadonlyMap<number, Uint8Array> {
  const boxes = boxesOf(madeFile("index-last.mp4"));
  const [ftyp, moov] = [boxes.get("ftyp"), boxes.get("moov")];
  if (!ftyp || !moov) throw new Error("The film has no index.");
  const mdat = boxHead("mdat", gigabyte - ftyp.length - moov.length);
  const parts = order === "index first" ? [ftyp, moov, mdat] : [ftyp, mdat, moov];
  const last = parts.at(-1) === moov ? gigabyte - moov.length : ftyp.length + moov.length;
  return new Map([
    [0, ftyp],
    [ftyp.length, parts[1] ?? ftyp],
    [last, parts[2] ?? ftyp],
  ]);
}

test.each(["index first", "index last"] as const)(
  "[SE-13] a film of a gigabyte, its %s, is known from a few kilobytes",
  async (order) => {
    const source = sparseBlob(gigabyte, hugeFilm(order));
    expect(await probeMedia(source)).toMatchObject({ ...film, lateIndex: order === "index last" });
    expect(source.asked).toBeLessThan(32_768);
  },
);

test("the same from a file on disk", async () => {
  const folder = mkdtempSync(join(tmpdir(), "probe-"));
  const path = join(folder, "film");
  const file = openSync(path, "w");
  ftruncateSync(file, gigabyte);
  for (const [at, piece] of hugeFilm("index last")) writeSync(file, piece, 0, piece.length, at);
  closeSync(file);
  const source = await openAsBlob(path);
  const counted = new CountingBlob(source.size, () => {});
  counted.slice = (from, to) => {
    counted.asked += (to ?? source.size) - (from ?? 0);
    return source.slice(from, to);
  };
  expect(await probeMedia(counted)).toMatchObject(film);
  expect(counted.asked).toBeLessThan(32_768);
  rmSync(folder, { recursive: true });
});

test("a film of a gigabyte in four thousand fragments is known from a fiftieth of it", async () => {
  const bytes = madeFile("fragments.mp4");
  const boxes = boxesOf(bytes);
  const [ftyp, moov, moof] = [boxes.get("ftyp"), boxes.get("moov"), boxes.get("moof")];
  if (!ftyp || !moov || !moof) throw new Error("The film has no fragments.");
  const pieces = new Map<number, Uint8Array>([
    [0, ftyp],
    [ftyp.length, moov],
  ]);
  const [count, head] = [4000, ftyp.length + moov.length];
  const each = Math.floor((gigabyte - head) / count);
  for (let index = 0; index < count; index++) {
    const at = head + index * each;
    const end = index === count - 1 ? gigabyte : at + each;
    pieces.set(at, moof);
    pieces.set(at + moof.length, boxHead("mdat", end - at - moof.length));
  }
  const byOffset = [...pieces.keys()];
  const source = new CountingBlob(gigabyte, (into, from) => {
    // Only a few stand near each stretch; looking at all of them would take the test minutes.
    const first = Math.max(0, byOffset.findLastIndex((at) => at <= from) - 2);
    for (const at of byOffset.slice(first, first + 6)) {
      const piece = pieces.get(at) ?? new Uint8Array();
      const [start, end] = [Math.max(at, from), Math.min(at + piece.length, from + into.length)];
      if (start < end) into.set(piece.subarray(start - at, end - at), start - from);
    }
  });
  expect(await probeMedia(source)).toMatchObject({ type: "mp4", width: 64, codec: "h264", framesPerSecond: 24 });
  expect(source.asked).toBeLessThan(gigabyte / 50);
});

const openGif = madeFile("still.gif").slice(0, -8);
const endless: readonly (readonly [name: string, head: Uint8Array, type: string, byte: number])[] = [
  ["nothing", new Uint8Array(), "unknown", 0],
  ["a GIF of single bytes", openGif, "gif", 1],
  ["a GIF of long blocks", openGif, "gif", 255],
  ["a PNG of empty chunks", madeFile("still.png").slice(0, 33), "png", 0],
  ["a moving WebP", madeFile("moving.webp").slice(0, 60), "webp", 0],
  ["a PDF without a list", new TextEncoder().encode("%PDF-1.7\n"), "pdf", 32],
  ["a ZIP without a list", madeFile("plain.zip").slice(0, 40), "unknown", 0],
  ["a JPEG", madeFile("still.jpg").slice(0, 40), "jpeg", 255],
];

test.each(endless)("%s that does not end for a gigabyte is given up after a while", async (_name, head, type, byte) => {
  const source = sparseBlob(gigabyte, new Map([[0, head]]), byte);
  const started = performance.now();
  expect((await probeMedia(source)).type).toBe(type);
  expect(source.asked).toBeLessThan(70_000_000);
  expect(source.longest).toBeLessThan(2_000_000);
  expect(performance.now() - started).toBeLessThan(5000);
});

test.each([10, 1000, 100_000])("a GIF of %d pictures is gone through once", async (count) => {
  const small = madeFile("moving.gif");
  const start = small.indexOf(0x2c);
  const one = small.slice(start, -1);
  const all = new Uint8Array(start + one.length * count + 1);
  all.set(small.slice(0, start));
  for (let index = 0; index < count; index++) all.set(one, start + index * one.length);
  all[all.length - 1] = 0x3b;
  const source = sparseBlob(all.length, new Map([[0, all]]));
  expect((await probeMedia(source)).animated).toBe(true);
  expect(source.asked).toBeLessThanOrEqual(all.length + 8192);
});
