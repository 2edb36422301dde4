const orientationTag = 0x0112;
const mostEntries = 512;

/** A tag of the first directory of a TIFF, as a number; what camera data and TIFF files share. */
export function tiffTag(view: DataView, tag: number): number | undefined {
  if (view.byteLength < 10) return undefined;
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return undefined;
  const entries = Math.min(view.getUint16(directory, little), mostEntries);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > view.byteLength) return undefined;
    if (view.getUint16(at, little) !== tag) continue;
    // A short stands at the beginning of the value's four bytes in either byte order.
    return view.getUint16(at + 2, little) === 3 ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little);
  }
  return undefined;
}

/** How a camera was held, 1 to 8, from its data in a picture. */
export function exifOrientation(view: DataView): number | undefined {
  return tiffTag(view, orientationTag);
}
