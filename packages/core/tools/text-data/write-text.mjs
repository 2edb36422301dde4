/** A text in any script, each character as its distance from the one before; behind "|" from the one behind the last "|". */
export function writeText(writer, text) {
  let head = 0;
  let last = 0;
  let index = 0;
  const write = (size) => writer.size(size, 1632, 1664 + (last >> 12), 1920 + Math.min(index, 2));
  for (const character of text) {
    if (character === "|") {
      write(2);
      last = head;
      index = 0;
      continue;
    }
    const point = character.codePointAt(0);
    const block = point >> 5;
    const distance = block - (last >> 5);
    write(3 + (distance < 0 ? -2 * distance - 1 : 2 * distance));
    writer.bits(point & 31, 5, 2048 + (block & 1023), 1952 + Math.min(index, 2) * 32 + (last & 31));
    last = point;
    if (index === 0) head = point;
    index += 1;
  }
  write(1);
}
