import { readSize, type ReadBits } from "./packed-reader.js";

/** Words in any script, as `tools/text-data/write-words.mjs` wrote them: each letter as its distance from the one before. */
export function readWords(read: ReadBits): readonly string[] {
  const words: string[] = [];
  let head = 0;
  for (let left = readSize(read, 2260); left > 0; left--) {
    let word = "";
    let point = head;
    for (let index = 0; ; index++) {
      const size = readSize(read, 2180 + (point >> 12) + (index > 0 ? 32 : 0), 2244 + Math.min(index, 15));
      if (size === 1) break;
      point += size % 2 === 0 ? size / 2 - 1 : (1 - size) / 2;
      if (index === 0) head = point;
      word += String.fromCodePoint(point);
    }
    words.push(word);
  }
  return words;
}
