import { lettersAt, type ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";

const segment = 0x18538067;
const info = 0x1549a966;
const timeScale = 0x2ad7b1;
const duration = 0x4489;
const tracks = 0x1654ae6b;
const track = 0xae;
const codecId = 0x86;
const video = 0xe0;
const pixelWidth = 0xb0;
const pixelHeight = 0xba;
const opened: ReadonlySet<number> = new Set([segment, info, tracks, track, video]);
const cluster = 0x1f43b675;
const mostElements = 2000;

/** Length, size and codec of a WebM film, from what stands before its pictures. */
export async function probeWebm(reader: ByteReader): Promise<Probed> {
  let scale = 1_000_000;
  let length: number | undefined;
  const found: { width?: number; height?: number; codec?: string } = {};
  let at = 0;
  for (let element = 0; element < mostElements && at < reader.size; element++) {
    const { id, size, start } = await elementAt(reader, at);
    if (id === cluster) break;
    const value = await reader.read(start, Math.min(size, 64));
    if (id === timeScale) scale = unsigned(value);
    else if (id === duration) length = value.byteLength === 4 ? value.getFloat32(0) : value.getFloat64(0);
    else if (id === pixelWidth) found.width = unsigned(value);
    else if (id === pixelHeight) found.height = unsigned(value);
    else if (id === codecId) found.codec = codecOf(lettersAt(value, 0, 64)) ?? found.codec ?? "";
    at = opened.has(id) ? start : start + size;
  }
  const { codec, ...size } = found;
  if (found.width === undefined && length === undefined) return { broken: true };
  return { ...size, ...(codec && { codec }), ...(length !== undefined && { seconds: (length * scale) / 1e9 }) };
}

function codecOf(id: string): string | undefined {
  return /^V_(VP8|VP9|AV1)/.exec(id)?.[1]?.toLowerCase();
}

// The first byte's leading zeros say how many bytes a number takes; an id keeps its marker, a size does not.
async function elementAt(reader: ByteReader, at: number): Promise<{ id: number; size: number; start: number }> {
  const view = await reader.read(at, 12);
  const idBytes = Math.clz32(view.getUint8(0)) - 23;
  let id = 0;
  for (let byte = 0; byte < Math.min(idBytes, 4); byte++) id = id * 256 + view.getUint8(byte);
  const first = view.getUint8(idBytes);
  const sizeBytes = Math.clz32(first) - 23;
  let size = first & (2 ** (8 - sizeBytes) - 1);
  for (let byte = 1; byte < sizeBytes; byte++) size = size * 256 + view.getUint8(idBytes + byte);
  return { id, size, start: at + idBytes + sizeBytes };
}

function unsigned(view: DataView): number {
  let value = 0;
  for (let at = 0; at < Math.min(view.byteLength, 8); at++) value = value * 256 + view.getUint8(at);
  return value;
}
