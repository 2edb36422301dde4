import type { MediaType } from "../../networks/media-rules.js";
import { lettersAt } from "./byte-reader.js";
import { isoTypeOf } from "./iso-brands.js";
import { soundTypeOf } from "./sound-frames.js";
import { svgAt } from "./svg-at.js";

/** What the first bytes tell: a type, or a container that must be opened to know what it holds. */
export type Signature = MediaType | "zip" | "compound";

const signatures: readonly (readonly [Signature, string | RegExp])[] = [
  ["jpeg", "\xff\xd8\xff"],
  ["png", "\x89PNG\r\n\x1a\n"],
  ["gif", /^GIF8[79]a/],
  ["webp", /^RIFF[^]{4}WEBP/],
  ["avi", /^RIFF[^]{4}AVI /],
  ["wav", /^RIFF[^]{4}WAVE/],
  ["webm", /^[^]\x45\xdf\xa3[^]{0,60}?\x42\x82[\x84-\x88]webm/],
  ["ogg", "OggS\0"],
  ["flac", "fLaC\0"],
  ["mpeg", "\0\0\x01\xba"],
  ["mpeg", "\0\0\x01\xb3"],
  ["pdf", "%PDF-"],
  ["bmp", /^BM[^]{4}\0\0\0\0/],
  // What cameras call CR2 begins like a TIFF, too.
  ["tiff", /^(?:II\*\0(?![^]{4}CR)|MM\0\*)/],
  ["zip", "PK\x03\x04"],
  ["compound", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
];

/** What a file is by its first bytes; a name and a declared type are not asked. */
export function signatureOf(head: DataView): Signature {
  const letters = lettersAt(head, 0, 4096);
  const begins = (as: string | RegExp) => (typeof as === "string" ? letters.startsWith(as) : as.test(letters));
  const known = signatures.find(([, signature]) => begins(signature))?.[0];
  return known ?? isoTypeOf(head) ?? soundTypeOf(head) ?? (svgAt(letters) === -1 ? "unknown" : "svg");
}
