import { lettersAt, numberAt, type ByteReader } from "./byte-reader.js";

/** One box of an ISO media file: its name, and where what it holds begins and ends. */
export interface Box {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const mostBoxes = 10_000;
const mostInside = 500;

/** The boxes between two offsets; it stops, and says so, where one reaches past the end of what holds it. */
export async function boxesBetween(
  reader: ByteReader,
  from: number,
  to: number,
  most: number = mostBoxes,
): Promise<{ readonly boxes: readonly Box[]; readonly broken: boolean }> {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to && boxes.length < most && !reader.isSpent) {
    const head = await reader.read(at, 16);
    const short = head.getUint32(0);
    const name = lettersAt(head, 4, 4);
    const isLong = short === 1;
    // Zero: to the end of the file.
    const length = short === 0 ? to - at : isLong ? numberAt(head, 8, 8) : short;
    if (length < (isLong ? 16 : 8) || at + length > to) return { boxes, broken: true };
    boxes.push({ name, start: at + (isLong ? 16 : 8), end: at + length });
    at += length;
  }
  return { boxes, broken: false };
}

/** The boxes inside one. */
export async function boxesIn(reader: ByteReader, box: Box): Promise<readonly Box[]> {
  return (await boxesBetween(reader, box.start, box.end, mostInside)).boxes;
}

/** The first box under a path of names, from a box that is already open. */
export async function boxAt(reader: ByteReader, box: Box, path: readonly string[]): Promise<Box | undefined> {
  let found: Box | undefined = box;
  for (const name of path) {
    if (found === undefined) return undefined;
    const boxes: readonly Box[] = await boxesIn(reader, found);
    found = boxes.find((candidate) => candidate.name === name);
  }
  return found;
}

/** What a box holds, no further than it reaches. */
export async function contentOf(reader: ByteReader, box: Box, length: number): Promise<DataView> {
  return reader.read(box.start, Math.min(length, box.end - box.start));
}
