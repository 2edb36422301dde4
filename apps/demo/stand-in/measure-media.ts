import { open, type FileHandle } from "node:fs/promises";

export interface MediaMeasure {
  width?: number;
  height?: number;
  seconds?: number;
}

const frameMarkers = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer | undefined> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, at);
  return bytesRead === length ? buffer : undefined;
}

async function jpegSize(file: FileHandle): Promise<MediaMeasure> {
  for (let at = 2, steps = 0; steps < 1000; steps += 1) {
    const segment = await bytesAt(file, at, 4);
    if (!segment || segment[0] !== 0xff) return {};
    const marker = segment[1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (frameMarkers.has(marker)) {
      const frame = await bytesAt(file, at + 5, 4);
      return frame ? { height: frame.readUInt16BE(0), width: frame.readUInt16BE(2) } : {};
    }
    at += 2 + segment.readUInt16BE(2);
  }
  return {};
}

async function pngSize(file: FileHandle): Promise<MediaMeasure> {
  const header = await bytesAt(file, 12, 12);
  if (header?.toString("latin1", 0, 4) !== "IHDR") return {};
  return { width: header.readUInt32BE(4), height: header.readUInt32BE(8) };
}

interface Box {
  type: string;
  start: number;
  end: number;
}

async function* boxes(file: FileHandle, from: number, to: number): AsyncGenerator<Box> {
  for (let at = from, steps = 0; at + 8 <= to && steps < 10_000; steps += 1) {
    const header = await bytesAt(file, at, 8);
    if (!header) return;
    let size = header.readUInt32BE(0);
    let start = at + 8;
    if (size === 1) {
      const large = await bytesAt(file, start, 8);
      if (!large) return;
      size = Number(large.readBigUInt64BE(0));
      start += 8;
    }
    const end = size === 0 ? to : at + size;
    if (end < start) return;
    yield { type: header.toString("latin1", 4, 8), start, end: Math.min(end, to) };
    at = end;
  }
}

async function movieLength(file: FileHandle, size: number): Promise<MediaMeasure> {
  for await (const box of boxes(file, 0, size)) {
    if (box.type !== "moov") continue;
    for await (const inner of boxes(file, box.start, box.end)) {
      if (inner.type !== "mvhd") continue;
      const header = await bytesAt(file, inner.start, 32);
      if (!header) return {};
      const long = header[0] === 1;
      const scale = header.readUInt32BE(long ? 20 : 12);
      const length = long ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
      return scale > 0 ? { seconds: length / scale } : {};
    }
  }
  return {};
}

/** Width and height of a picture, length of a film; nothing where the file does not say. */
export async function measureMedia(path: string, mime: string): Promise<MediaMeasure> {
  const file = await open(path);
  try {
    if (mime === "image/jpeg") return await jpegSize(file);
    if (mime === "image/png") return await pngSize(file);
    if (mime === "video/mp4" || mime === "video/quicktime") return await movieLength(file, (await file.stat()).size);
    return {};
  } finally {
    await file.close();
  }
}
