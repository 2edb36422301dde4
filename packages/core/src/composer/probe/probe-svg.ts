import { lettersAt, type ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";
import { svgAt } from "./svg-at.js";

const mostHead = 4096;

/** Size of a drawing in pixels, where its outermost element says it; nothing in it is run, fetched or resolved. */
export async function probeSvg(reader: ByteReader): Promise<Probed> {
  const text = lettersAt(await reader.read(0, mostHead), 0, mostHead);
  const [tag = ""] = /^[^>]*/.exec(text.slice(Math.max(0, svgAt(text)))) ?? [];
  const [width, height] = [lengthOf(tag, "width"), lengthOf(tag, "height")];
  if (width && height) return { width, height };
  const [, , boxWidth, boxHeight] = valueOf(tag, "viewBox")
    .split(/[\s,]+/)
    .map(Number);
  return boxWidth && boxHeight && boxWidth > 0 && boxHeight > 0
    ? { width: Math.round(boxWidth), height: Math.round(boxHeight) }
    : {};
}

function lengthOf(tag: string, name: string): number | undefined {
  const [, digits] = /^\s*(\d{1,9}(?:\.\d{1,9})?)(?:px)?\s*$/.exec(valueOf(tag, name)) ?? [];
  return digits === undefined ? undefined : Math.round(Number(digits));
}

function valueOf(tag: string, name: string): string {
  const [, value = ""] = new RegExp(`\\s${name}\\s*=\\s*["']([^"']{0,200})["']`).exec(tag) ?? [];
  return value.trim();
}
