import type { ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";

/** Size of a GIF and how many pictures it shows: two make a film. */
export async function probeGif(reader: ByteReader): Promise<Probed> {
  const head = await reader.read(6, 7);
  const size = { width: head.getUint16(0, true), height: head.getUint16(2, true) };
  let at = 13 + tableBytes(head.getUint8(4));
  let frames = 0;
  while (!reader.isSpent) {
    const kind = at < reader.size ? (await reader.read(at, 1)).getUint8(0) : 0;
    if (kind === 0x21) {
      at = await subBlocksEnd(reader, at + 2);
    } else if (kind === 0x2c) {
      frames += 1;
      const local = (await reader.read(at + 9, 1)).getUint8(0);
      at = await subBlocksEnd(reader, at + 11 + tableBytes(local));
    } else {
      const isBroken = kind !== 0x3b || frames === 0;
      return { ...size, animated: frames > 1, frames, ...(isBroken && { broken: true }) };
    }
  }
  // As far as it was read; more of them would change nothing.
  return { ...size, animated: frames > 1, frames };
}

function tableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

async function subBlocksEnd(reader: ByteReader, from: number): Promise<number> {
  let at = from;
  while (!reader.isSpent) {
    const length = (await reader.read(at, 1)).getUint8(0);
    at += 1 + length;
    if (length === 0) break;
  }
  return at;
}
