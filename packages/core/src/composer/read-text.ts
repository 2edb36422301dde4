import { readSize, type ReadBits } from "./packed-reader.js";

/** A text in any script, as `tools/text-data/write-text.mjs` wrote it: each character as its distance from the one before. */
export function readText(read: ReadBits): string {
  let text = "";
  let head = 0;
  let point = 0;
  let index = 0;
  for (;;) {
    const place = Math.min(index, 2);
    const size = readSize(read, 1632, 1664 + (point >> 12), 1920 + place);
    if (size === 1) return text;
    if (size === 2) {
      text += "|";
      point = head;
      index = 0;
    } else {
      const step = size - 3;
      // An odd step leads down.
      const block = (point >> 5) + ((step >> 1) ^ -(step & 1));
      point = block * 32 + read(5, 2048 + (block & 1023), 1952 + place * 32 + (point & 31));
      text += String.fromCodePoint(point);
      if (index === 0) head = point;
      index += 1;
    }
  }
}
