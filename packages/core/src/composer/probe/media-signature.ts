import type { MediaType } from "../../networks/media-rules.js";
import { lettersAt } from "./byte-reader.js";
import { isSvg } from "./is-svg.js";

const signatures: readonly (readonly [MediaType, RegExp])[] = [
  ["jpeg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG\r\n/],
  ["gif", /^GIF8[79]a/],
  ["webp", /^RIFF[^]{4}WEBP/],
  ["webm", /^[^]\x45\xdf\xa3[^]{0,60}?webm/],
  ["pdf", /^%PDF-/],
  ["bmp", /^BM[^]{4}\0\0\0\0/],
  ["tiff", /^(?:II\*\0|MM\0\*)/],
  ["avif", /^[^]{4}ftyp(?:avif|avis|[^]{4,60}?(?:avif|avis))/],
  ["heic", /^[^]{4}ftyp(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1)/],
  ["mov", /^[^]{4}(?:ftypqt {2}|moov|wide|mdat|free[^]{4,60}?(?:moov|mdat))/],
  ["mp4", /^[^]{4}ftyp/],
];

/** What a file is by its first bytes; a name and a declared type are not asked. */
export function mediaTypeOf(head: DataView): MediaType {
  const letters = lettersAt(head, 0, 4096);
  return signatures.find(([, signature]) => signature.test(letters))?.[0] ?? (isSvg(letters) ? "svg" : "unknown");
}
