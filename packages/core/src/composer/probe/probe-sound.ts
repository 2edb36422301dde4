import { lettersAt, type ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";

const mostChunks = 100;

/** Length of a WAV file: its bytes of sound by those in a second. */
export async function probeWav(reader: ByteReader): Promise<Probed> {
  let perSecond = 0;
  let at = 12;
  for (let chunk = 0; chunk < mostChunks && at + 8 <= reader.size; chunk++) {
    const head = await reader.read(at, 20);
    const name = lettersAt(head, 0, 4);
    const length = head.getUint32(4, true);
    if (name === "fmt ") perSecond = head.getUint32(16, true);
    if (name === "data") {
      const bytes = Math.min(length, reader.size - at - 8);
      return perSecond > 0 ? { seconds: bytes / perSecond, bitsPerSecond: perSecond * 8 } : { broken: true };
    }
    at += 8 + length + (length & 1);
  }
  return { broken: true };
}

/** Length of a FLAC file, from its first block. */
export async function probeFlac(reader: ByteReader): Promise<Probed> {
  const view = await reader.read(8, 18);
  const hertz = view.getUint32(10) >>> 12;
  const samples = (view.getUint8(13) & 15) * 2 ** 32 + view.getUint32(14);
  return hertz > 0 && samples > 0 ? { seconds: samples / hertz } : {};
}
