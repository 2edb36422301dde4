import { lettersAt, type ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";

const mostChunks = 2000;

/** Size of a PNG, whether it moves, and whether it has an end. */
export async function probePng(reader: ByteReader): Promise<Probed> {
  const head = await reader.read(8, 16);
  if (lettersAt(head, 4, 4) !== "IHDR") return { broken: true };
  const size = { width: head.getUint32(8), height: head.getUint32(12) };
  let animated = false;
  let hasData = false;
  let at = 8;
  for (let chunk = 0; chunk < mostChunks; chunk++) {
    const view = await reader.read(at, 8);
    // The length of what stands between, the name, and a checksum at the end.
    const end = at + 12 + view.getUint32(0);
    const name = lettersAt(view, 4, 4);
    if (end > reader.size) return { ...size, broken: true };
    if (name === "acTL") animated = true;
    if (name === "IDAT") hasData = true;
    if (name === "IEND") return { ...size, animated, ...(!hasData && { broken: true }) };
    at = end;
  }
  return { ...size, animated };
}
