import type { ByteReader } from "./byte-reader.js";
import { rotationIn, tagsIn, tiffHead } from "./exif-orientation.js";
import type { Probed } from "./probed.js";

const mostDirectoryBytes = 8192;
const rawVersion = 0xc612;

/** Size of a BMP; a negative height stands for lines from the top. */
export async function probeBmp(reader: ByteReader): Promise<Probed> {
  const view = await reader.read(14, 12);
  if (view.getUint32(0, true) === 12) return { width: view.getUint16(4, true), height: view.getUint16(6, true) };
  return { width: view.getInt32(4, true), height: Math.abs(view.getInt32(8, true)) };
}

/** Size and turn of a TIFF; a raw picture that wears its coat is none. */
export async function probeTiff(reader: ByteReader): Promise<Probed> {
  const head = tiffHead(await reader.read(0, 8));
  if (head === undefined || head.directory < 8 || head.directory + 2 > reader.size) return { broken: true };
  const tags = tagsIn(await reader.read(head.directory, mostDirectoryBytes), head.little);
  if (tags.has(rawVersion)) return { type: "unknown", kind: "unknown" };
  const [width, height] = [tags.get(0x100), tags.get(0x101)];
  const rotation = rotationIn(tags);
  return { ...(width && height && { width, height }), ...(rotation && { rotation }) };
}
