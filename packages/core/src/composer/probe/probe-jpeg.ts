import { lettersAt, type ByteReader } from "./byte-reader.js";
import { rotationOf } from "./exif-orientation.js";
import type { Probed } from "./probed.js";

const mostSegments = 1000;

/** Size and turn of a JPEG, from its segments. */
export async function probeJpeg(reader: ByteReader): Promise<Probed> {
  let rotation: Probed["rotation"];
  let at = 2;
  for (let segment = 0; segment < mostSegments; segment++) {
    const head = await reader.read(at, 4);
    if (head.getUint8(0) !== 0xff) return { broken: true };
    const marker = head.getUint8(1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = head.getUint16(2);
    if (marker === 0xe1 && rotation === undefined) rotation = await turnOf(reader, at + 4, length - 2);
    if (isFrame(marker)) {
      const frame = await reader.read(at + 5, 4);
      const size = { width: frame.getUint16(2), height: frame.getUint16(0) };
      return { ...size, ...(rotation && { rotation }) };
    }
    // Picture data before any frame.
    if (marker === 0xda || marker === 0xd9 || length < 2) return { broken: true };
    at += 2 + length;
  }
  return { broken: true };
}

// C4, C8 and CC share the range but hold tables.
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

async function turnOf(reader: ByteReader, at: number, length: number): Promise<Probed["rotation"]> {
  const view = await reader.read(at, Math.max(0, length));
  if (lettersAt(view, 0, 6) !== "Exif\0\0") return undefined;
  return rotationOf(new DataView(view.buffer, view.byteOffset + 6, view.byteLength - 6));
}
