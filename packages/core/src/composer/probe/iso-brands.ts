import type { MediaType } from "../../networks/media-rules.js";
import { lettersAt } from "./byte-reader.js";

const heic = /^(?:hei[cxms]|hev[cx]|m(?:if|sf)1)$/;
const avif = /^avi[fs]$/;
// Raw pictures, JPEG 2000 and films for old telephones wear the same coat.
const foreign = /^(?:crx |jp[2xm] |mjp2|3g)/;
const films = /^(?:iso|mp4|avc|M4[VAB]|dash|cmf|hvc|av01|MSNV|f4v)/;
// What a QuickTime film without a declaration begins with.
const bare: ReadonlySet<string> = new Set(["moov", "mdat", "wide", "free", "skip", "pnot"]);
const mostBrandBytes = 512;

/** What a file of the ISO family, or a QuickTime film, says it is; `undefined` where it is neither. */
export function isoTypeOf(head: DataView): MediaType | undefined {
  if (head.byteLength < 12) return undefined;
  const size = head.getUint32(0);
  const name = lettersAt(head, 4, 4);
  if (name !== "ftyp") return bare.has(name) && isFollowed(head, size) ? "mov" : undefined;
  const major = lettersAt(head, 8, 4);
  const others = othersIn(head, size);
  if (major === "qt  ") return "mov";
  if (avif.test(major)) return "avif";
  if (heic.test(major)) return major.endsWith("f1") && others.some((each) => avif.test(each)) ? "avif" : "heic";
  return foreign.test(major) && !others.some((each) => films.test(each)) ? undefined : "mp4";
}

function othersIn(head: DataView, size: number): readonly string[] {
  const end = Math.min(size, head.byteLength, mostBrandBytes);
  const brands: string[] = [];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(lettersAt(head, at, 4));
  return brands;
}

// A text may begin with four letters and one of these words; then what follows is no box.
function isFollowed(head: DataView, size: number): boolean {
  if (size === 1) return true;
  return size >= 8 && (size + 8 > head.byteLength || /^[ -~\xa9]{4}$/.test(lettersAt(head, size + 4, 4)));
}
