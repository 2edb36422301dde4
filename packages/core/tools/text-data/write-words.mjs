/** Words in any script, each letter as its distance from the one before; the first from the last word's first. */
export function writeWords(writer, words) {
  let head = 0;
  writer.size(words.length, 2260);
  for (const word of words) {
    const points = Array.from(word, (character) => character.codePointAt(0));
    let last = head;
    for (const [index, point] of points.entries()) {
      const distance = point - last;
      writer.size(distance < 0 ? 1 - 2 * distance : 2 + 2 * distance, ...contexts(last, index));
      last = point;
    }
    writer.size(1, ...contexts(last, points.length));
    head = points[0] ?? head;
  }
}

const contexts = (last, index) => [2180 + (last >> 12) + (index > 0 ? 32 : 0), 2244 + Math.min(index, 15)];
