import { lettersAt, type ByteReader } from "./byte-reader.js";
import { rotationOf } from "./exif-orientation.js";
import type { Probed } from "./probed.js";

const mostExifBytes = 65_536;

/** Size and turn of a PNG, how many pictures it shows, and whether it has an end. */
export async function probePng(reader: ByteReader): Promise<Probed> {
  const head = await reader.read(8, 16);
  if (lettersAt(head, 4, 4) !== "IHDR") return { broken: true };
  const size = { width: head.getUint32(8), height: head.getUint32(12) };
  const extra: { frames?: number; rotation?: Probed["rotation"] } = {};
  const facts = () => ({ ...size, animated: (extra.frames ?? 1) > 1, ...extra }) as Probed;
  let hasData = false;
  let at = 8;
  while (!reader.isSpent) {
    const view = await reader.read(at, 12);
    // The length of what stands between, the name, and a checksum at the end.
    const length = view.getUint32(0);
    const end = at + 12 + length;
    const name = lettersAt(view, 4, 4);
    if (end > reader.size) return { ...facts(), broken: true };
    if (name === "acTL" && !hasData) extra.frames = view.getUint32(8);
    if (name === "eXIf") extra.rotation = rotationOf(await reader.read(at + 8, Math.min(length, mostExifBytes)));
    if (name === "IDAT") hasData = true;
    if (name === "IEND") return { ...facts(), ...(!hasData && { broken: true }) };
    at = end;
  }
  return facts();
}
