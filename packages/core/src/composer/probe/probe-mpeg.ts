import type { ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";

const searched = 262_144;
const rates = [undefined, 24_000 / 1001, 24, 25, 30_000 / 1001, 30, 50, 60_000 / 1001, 60];

/** Size and pace of an MPEG film, from the first header of its pictures. */
export async function probeMpeg(reader: ByteReader): Promise<Probed> {
  const view = await reader.read(0, searched);
  for (let at = 0; at + 8 <= view.byteLength; at++) {
    if (view.getUint8(at + 2) !== 1 || view.getUint32(at) !== 0x1b3) continue;
    const sides = view.getUint32(at + 4);
    const framesPerSecond = rates[view.getUint8(at + 7) & 15];
    return { width: sides >>> 20, height: (sides >>> 8) & 0xfff, ...(framesPerSecond && { framesPerSecond }) };
  }
  return {};
}
