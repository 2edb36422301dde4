import type { ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";

const mostBlocks = 200_000;

/** Size of a GIF and whether it moves: two pictures make a film. */
export async function probeGif(reader: ByteReader): Promise<Probed> {
  const head = await reader.read(6, 7);
  const size = { width: head.getUint16(0, true), height: head.getUint16(2, true) };
  let at = 13 + tableBytes(head.getUint8(4));
  let pictures = 0;
  for (let block = 0; block < mostBlocks; block++) {
    const kind = at < reader.size ? (await reader.read(at, 1)).getUint8(0) : 0;
    if (kind === 0x3b) return { ...size, animated: false, ...(pictures === 0 && { broken: true }) };
    if (kind === 0x21) {
      at = await subBlocksEnd(reader, at + 2);
    } else if (kind === 0x2c) {
      pictures += 1;
      if (pictures === 2) return { ...size, animated: true };
      const local = (await reader.read(at + 9, 1)).getUint8(0);
      at = await subBlocksEnd(reader, at + 11 + tableBytes(local));
    } else {
      return { ...size, broken: true };
    }
  }
  return size;
}

function tableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

async function subBlocksEnd(reader: ByteReader, from: number): Promise<number> {
  let at = from;
  for (let block = 0; block < mostBlocks; block++) {
    const length = (await reader.read(at, 1)).getUint8(0);
    at += 1 + length;
    if (length === 0) return at;
  }
  return at;
}
