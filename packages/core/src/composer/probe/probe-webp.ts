import { lettersAt, type ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";

/** Size of a WebP and whether it moves, from its first chunk. */
export async function probeWebp(reader: ByteReader): Promise<Probed> {
  const view = await reader.read(0, 30);
  const broken = view.getUint32(4, true) + 8 > reader.size;
  return { ...pictureOf(view), ...(broken && { broken }) };
}

function pictureOf(view: DataView): Probed {
  switch (lettersAt(view, 12, 4)) {
    case "VP8X":
      return {
        width: 1 + (view.getUint32(24, true) & 0xff_ff_ff),
        height: 1 + (view.getUint16(27, true) | (view.getUint8(29) << 16)),
        animated: (view.getUint8(20) & 2) !== 0,
      };
    case "VP8L": {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff), animated: false };
    }
    case "VP8 ":
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff, animated: false };
    default:
      return { broken: true };
  }
}
