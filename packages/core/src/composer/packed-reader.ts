/**
 * Reads a number of so many bits, five at the most. It takes the less room the more it is like what was read before in
 * the same two contexts, which are numbers below 4,096.
 */
export type ReadBits = (count: number, one: number, other?: number) => number;

const base = 91;
const backslash = 92;
const leastRange = 2 ** 32;
const contexts = 4096;
const cellsEach = 64;

/** A reader of what `tools/text-data/packed-writer.mjs` wrote: an arithmetic code whose odds are learned on the way. */
export function packedReader(packed: string): ReadBits {
  // How often each bit was not set, and how often it was, in each context.
  const seen = new Float32Array(contexts * cellsEach).fill(0.3);
  let range = 1;
  let value = 0;
  let at = 0;

  const timesSeen = (cell: number) => seen[cell] ?? 0;
  const count = (cell: number) => {
    seen[cell] = timesSeen(cell) + 1;
  };

  return (length, one, other = one) => {
    const end = 2 ** length;
    let node = 1;
    while (node < end) {
      for (; range < leastRange; range *= base) {
        // From "]" to "~", then from "#" to "[".
        value = value * base + (packed.charCodeAt(at) % backslash) - 1;
        at += 1;
      }
      const first = one * cellsEach + node * 2;
      const second = other * cellsEach + node * 2;
      // Products, quotients and roots only, which every machine reckons alike.
      const against = (timesSeen(first) * timesSeen(second)) / (timesSeen(first + 1) * timesSeen(second + 1));
      const share = Math.floor(range / (1 + Math.sqrt(against)));
      let bit = 1;
      if (value < share) range = share;
      else {
        bit = 0;
        value -= share;
        range -= share;
      }
      count(first + bit);
      count(second + bit);
      node = node * 2 + bit;
    }
    return node - end;
  };
}

/** Reads a whole number above 0, its digits in contexts of their own: 32 from `digits` on; small ones take less room. */
export function readSize(read: ReadBits, digits: number, one: number, other?: number): number {
  let size = 1;
  for (let left = read(5, one, other); left > 0; left--) size = size * 2 + read(1, digits + left);
  return size;
}
