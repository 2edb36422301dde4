/** Small files made by hand, byte by byte. */

const encode = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const u16 = (value: number): number[] => [value >> 8, value & 0xff];
const u32 = (value: number): number[] => [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
const u32little = (value: number): number[] => u32(value).reverse();
const zeros = (count: number): number[] => Array<number>(count).fill(0);
const box = (name: string, ...parts: number[][]): number[] => {
  const inside = parts.flat();
  return [...u32(inside.length + 8), ...encode(name), ...inside];
};

/** A film: a QuickTime one where the brand is `qt  `. */
export function movie(
  options: { brand?: string; seconds?: number; turned?: boolean; codec?: string } = {},
): Uint8Array<ArrayBuffer> {
  const { brand = "isom", seconds = 10, turned = false, codec = "avc1" } = options;
  const [width, height] = [1280, 720];
  const matrix = turned
    ? [...u32(0), ...u32(0x10000), ...u32(0), ...u32(0xffff0000), ...zeros(16), ...u32(0x40000000)]
    : [...u32(0x10000), ...zeros(12), ...u32(0x10000), ...zeros(12), ...u32(0x40000000)];
  const trackHeader = box("tkhd", zeros(40), matrix.slice(0, 36), u32(width * 65_536), u32(height * 65_536));
  const handler = box("hdlr", zeros(8), encode("vide"), zeros(12));
  const description = box("stsd", zeros(4), u32(1), box(codec, zeros(78)));
  const track = box("trak", trackHeader, box("mdia", handler, box("minf", box("stbl", description))));
  const header = box("mvhd", zeros(12), u32(600), u32(seconds * 600), zeros(80));
  return new Uint8Array([
    ...box("ftyp", encode(brand), zeros(4), encode(brand)),
    ...box("mdat", zeros(64)),
    ...box("moov", header, track),
  ]);
}

/** A still picture of the HEIF family. */
export function still(brand: "heic" | "avif", width = 4032, height = 3024): Uint8Array<ArrayBuffer> {
  const sizes = [box("ispe", zeros(4), u32(320), u32(240)), box("ispe", zeros(4), u32(width), u32(height))];
  const meta = box("meta", zeros(4), box("iprp", box("ipco", ...sizes, box("irot", [3]))));
  return new Uint8Array([...box("ftyp", encode(brand), zeros(4), encode("mif1")), ...meta]);
}

/** A GIF of so many pictures. */
export function gif(pictures = 1, width = 10, height = 10): Uint8Array<ArrayBuffer> {
  const size = [...u16(width).reverse(), ...u16(height).reverse()];
  const picture = [0x21, 0xf9, 4, 0, 0, 0, 0, 0, 0x2c, ...zeros(4), ...size, 0, 2, 2, 0x4c, 0x01, 0];
  return new Uint8Array([
    ...encode("GIF89a"),
    ...size,
    0,
    0,
    0,
    ...Array.from({ length: pictures }, () => picture).flat(),
    0x3b,
  ]);
}

/** A JPEG with nothing in it but its size, and so many bytes. */
export function jpeg(width = 800, height = 600, bytes = 0): Uint8Array<ArrayBuffer> {
  const head = [
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    0,
    0,
    0xff,
    0xc0,
    0,
    11,
    8,
    ...u16(height),
    ...u16(width),
    1,
    1,
    0x11,
    0,
    0xff,
    0xd9,
  ];
  const file = new Uint8Array(Math.max(head.length, bytes));
  file.set(head);
  return file;
}

/** A PNG with no picture data worth the name; `moves` makes it an animation. */
export function png(width = 800, height = 600, moves = false): Uint8Array<ArrayBuffer> {
  const chunk = (name: string, data: number[]) => [...u32(data.length), ...encode(name), ...data, ...zeros(4)];
  const header = chunk("IHDR", [...u32(width), ...u32(height), 8, 2, 0, 0, 0]);
  const control = moves ? chunk("acTL", [...u32(2), ...u32(0)]) : [];
  return new Uint8Array([
    0x89,
    ...encode("PNG\r\n\x1a\n"),
    ...header,
    ...control,
    ...chunk("IDAT", [0]),
    ...chunk("IEND", []),
  ]);
}

/** A bitmap, and a TIFF that was held upright. */
export function bmp(width: number, height: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array([
    ...encode("BM"),
    ...u32little(54),
    ...zeros(4),
    ...u32little(54),
    ...u32little(40),
    ...u32little(width),
    ...u32little(height),
    ...zeros(28),
  ]);
}

export function tiff(width: number, height: number): Uint8Array<ArrayBuffer> {
  const entry = (tag: number, value: number) => [...u16(tag), ...u16(4), ...u32(1), ...u32(value)];
  const turn = [...u16(0x112), ...u16(3), ...u32(1), ...u16(6), 0, 0];
  return new Uint8Array([
    ...encode("MM"),
    0,
    42,
    ...u32(8),
    ...u16(3),
    ...entry(0x100, width),
    ...entry(0x101, height),
    ...turn,
    ...u32(0),
  ]);
}
