import { lettersAt, type ByteReader } from "./byte-reader.js";
import { rotationOf } from "./exif-orientation.js";
import type { Probed } from "./probed.js";

const animationFlag = 2;
const exifFlag = 8;
const mostExifBytes = 65_536;

/** Size and turn of a WebP, and how many pictures it shows. */
export async function probeWebp(reader: ByteReader): Promise<Probed> {
  const view = await reader.read(0, 30);
  const end = view.getUint32(4, true) + 8;
  const broken = end > reader.size && { broken: true };
  switch (lettersAt(view, 12, 4)) {
    case "VP8X": {
      const size = {
        width: 1 + (view.getUint32(24, true) & 0xff_ff_ff),
        height: 1 + (view.getUint16(27, true) | (view.getUint8(29) << 16)),
      };
      return { ...size, ...(await chunksOf(reader, view.getUint8(20), Math.min(end, reader.size))), ...broken };
    }
    case "VP8L": {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff), animated: false, ...broken };
    }
    case "VP8 ": {
      const side = (at: number) => view.getUint16(at, true) & 0x3fff;
      return { width: side(26), height: side(28), animated: false, ...broken };
    }
    default:
      return { broken: true };
  }
}

async function chunksOf(reader: ByteReader, flags: number, end: number): Promise<Probed> {
  if ((flags & (animationFlag | exifFlag)) === 0) return { animated: false };
  const moves = (flags & animationFlag) !== 0;
  let frames = 0;
  let rotation: Probed["rotation"];
  let at = 12;
  while (at + 8 <= end && !reader.isSpent) {
    const head = await reader.read(at, 8);
    const name = lettersAt(head, 0, 4);
    const length = head.getUint32(4, true);
    if (name === "ANMF") frames += 1;
    if (name === "EXIF") rotation = await turnOf(reader, at + 8, Math.min(length, mostExifBytes));
    at += 8 + length + (length & 1);
  }
  return { animated: moves && frames > 1, ...(moves && { frames }), ...(rotation && { rotation }) };
}

// Some writers put before it what JPEG has there.
async function turnOf(reader: ByteReader, at: number, length: number): Promise<Probed["rotation"]> {
  const view = await reader.read(at, length);
  const skipped = lettersAt(view, 0, 6) === "Exif\0\0" ? 6 : 0;
  return rotationOf(new DataView(view.buffer, view.byteOffset + skipped, view.byteLength - skipped));
}
