import type { ByteReader } from "./byte-reader.js";
import { exifOrientation, tiffTag } from "./exif-orientation.js";
import type { Probed } from "./probed.js";

const mostTiffBytes = 1_000_000;

/** Size of a BMP; a negative height stands for lines from the top. */
export async function probeBmp(reader: ByteReader): Promise<Probed> {
  const view = await reader.read(14, 12);
  if (view.getUint32(0, true) === 12) return { width: view.getUint16(4, true), height: view.getUint16(6, true) };
  return { width: view.getInt32(4, true), height: Math.abs(view.getInt32(8, true)) };
}

/** Size and turn of a TIFF, where its directory stands near the beginning. */
export async function probeTiff(reader: ByteReader): Promise<Probed> {
  const view = await reader.read(0, mostTiffBytes);
  const [width, height] = [tiffTag(view, 0x100), tiffTag(view, 0x101)];
  const turns = { 3: 180, 6: 90, 8: 270 } as const;
  const orientation = exifOrientation(view);
  const rotation = orientation === 3 || orientation === 6 || orientation === 8 ? turns[orientation] : undefined;
  return { ...(width && height && { width, height }), ...(rotation && { rotation }) };
}
