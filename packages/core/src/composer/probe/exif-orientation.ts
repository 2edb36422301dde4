import type { MediaFacts } from "../media-facts.js";

const mostEntries = 512;
const orientationTag = 0x0112;
const rotations: Readonly<Record<number, MediaFacts["rotation"]>> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 };

/** Where the first directory of a TIFF stands, and whether its numbers begin with what weighs least. */
export function tiffHead(view: DataView): { readonly little: boolean; readonly directory: number } | undefined {
  if (view.byteLength < 8) return undefined;
  const little = view.getUint16(0) === 0x4949;
  return { little, directory: view.getUint32(4, little) };
}

/** The tags of a directory that are one number, from bytes that begin with it. */
export function tagsIn(view: DataView, little: boolean): ReadonlyMap<number, number> {
  const tags = new Map<number, number>();
  if (view.byteLength < 2) return tags;
  const entries = Math.min(view.getUint16(0, little), mostEntries);
  for (let at = 2; at + 12 <= Math.min(view.byteLength, 2 + entries * 12); at += 12) {
    // A short stands at the beginning of the value's four bytes in either byte order.
    const isShort = view.getUint16(at + 2, little) === 3;
    tags.set(view.getUint16(at, little), isShort ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little));
  }
  return tags;
}

/** How far a viewer must turn a picture, by the tags of its directory. */
export function rotationIn(tags: ReadonlyMap<number, number>): MediaFacts["rotation"] {
  return rotations[tags.get(orientationTag) ?? 1];
}

/** How far a viewer must turn a picture, by what its camera wrote beside it. */
export function rotationOf(camera: DataView): MediaFacts["rotation"] {
  const head = tiffHead(camera);
  if (head === undefined || head.directory >= camera.byteLength) return undefined;
  const { buffer, byteOffset, byteLength } = camera;
  const directory = new DataView(buffer, byteOffset + head.directory, byteLength - head.directory);
  return rotationIn(tagsIn(directory, head.little));
}
