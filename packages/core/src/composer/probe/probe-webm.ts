import { lettersAt, numberAt, type ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";

const segment = 0x18538067;
const info = 0x1549a966;
const timeScale = 0x2ad7b1;
const duration = 0x4489;
const tracks = 0x1654ae6b;
const track = 0xae;
const trackType = 0x83;
const codecId = 0x86;
const frameDuration = 0x23e383;
const video = 0xe0;
const pixelWidth = 0xb0;
const pixelHeight = 0xba;
const opened: ReadonlySet<number> = new Set([segment, info, tracks, track, video]);
const cluster = 0x1f43b675;
const pictures = 1;
const mostElements = 2000;

interface Track {
  type?: number;
  codec?: string;
  nanoseconds?: number;
  width?: number;
  height?: number;
}

/** Length, size, pace and codec of a WebM film, from what stands before its pictures; one without pictures is sound. */
export async function probeWebm(reader: ByteReader): Promise<Probed> {
  const found: Track[] = [];
  let scale = 1_000_000;
  let length: number | undefined;
  let at = 0;
  for (let element = 0; element < mostElements && at < reader.size; element++) {
    const { id, size, start } = await elementAt(reader, at);
    if (id === cluster) break;
    const value = await reader.read(start, Math.min(size, 64));
    const number = () => numberAt(value, 0, Math.min(value.byteLength, 8));
    const current = found.at(-1);
    if (id === timeScale) scale = number();
    else if (id === duration) length = value.byteLength === 4 ? value.getFloat32(0) : value.getFloat64(0);
    else if (id === track) found.push({});
    else if (current && id === trackType) current.type = number();
    else if (current && id === codecId) current.codec = lettersAt(value, 0, 64);
    else if (current && id === frameDuration) current.nanoseconds = number();
    else if (current && id === pixelWidth) current.width = number();
    else if (current && id === pixelHeight) current.height = number();
    at = opened.has(id) ? start : start + size;
  }
  if (found.length === 0 && length === undefined) return { broken: true };
  const seconds = length === undefined ? undefined : (length * scale) / 1e9;
  return {
    ...(seconds !== undefined && { seconds }),
    ...(seconds && { bitsPerSecond: Math.round((reader.size * 8) / seconds) }),
    ...looksOf(found),
  };
}

function looksOf(found: readonly Track[]): Probed {
  const main = found.find(({ type, width }) => type === pictures || width !== undefined);
  if (main === undefined) return found.length > 0 ? { kind: "audio" } : {};
  const { width, height, codec, nanoseconds } = main;
  const known = /^V_(VP8|VP9|AV1)/.exec(codec ?? "")?.[1]?.toLowerCase();
  return {
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(known && { codec: known }),
    ...(nanoseconds && { framesPerSecond: 1e9 / nanoseconds }),
  };
}

// The first byte's leading zeros say how many bytes a number takes; an id keeps its marker, a size does not.
async function elementAt(reader: ByteReader, at: number): Promise<{ id: number; size: number; start: number }> {
  const view = await reader.read(at, 12);
  const idBytes = Math.clz32(view.getUint8(0)) - 23;
  const id = numberAt(view, 0, Math.min(idBytes, 4));
  const first = view.getUint8(idBytes);
  const sizeBytes = Math.clz32(first) - 23;
  let size = first & (2 ** (8 - sizeBytes) - 1);
  for (let byte = 1; byte < sizeBytes; byte++) size = size * 256 + view.getUint8(idBytes + byte);
  return { id, size, start: at + idBytes + sizeBytes };
}
