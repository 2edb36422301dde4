const ascii = (bytes: Buffer, from: number, to: number): string => bytes.toString("latin1", from, to);
const startsWith = (bytes: Buffer, ...values: number[]): boolean =>
  values.every((value, index) => bytes[index] === value);
const stillBrands = /^(?:heic|heix|hevc|mif1|msf1|avif|avis)$/;

/** The type of a file by its first bytes; its name and the type it was sent with say nothing. */
export function sniffMedia(bytes: Buffer): string {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return "image/jpeg";
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return "image/gif";
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "image/webp";
  if (startsWith(bytes, 0x49, 0x49, 0x2a, 0) || startsWith(bytes, 0x4d, 0x4d, 0, 0x2a)) return "image/tiff";
  if (ascii(bytes, 0, 5) === "%PDF-") return "application/pdf";
  if (startsWith(bytes, 0x1a, 0x45, 0xdf, 0xa3)) return "video/webm";
  if (ascii(bytes, 4, 8) === "ftyp") {
    const brand = ascii(bytes, 8, 12);
    if (brand === "qt  ") return "video/quicktime";
    return stillBrands.test(brand) ? "image/heic" : "video/mp4";
  }
  if (/^(?:moov|mdat|wide|free|skip)$/.test(ascii(bytes, 4, 8))) return "video/quicktime";
  if (ascii(bytes, 0, 2) === "BM") return "image/bmp";
  return "application/octet-stream";
}
