/**
 * Reads a number of so many bits, five at the most. It takes the less room the more it is like what was read before in
 * the same two contexts, which are numbers below 4,096.
 */
export type ReadBits = (count: number, one: number, other?: number) => number;

const base = 90;
const firstDigit = 35;
const skippedDigit = 92;
const leastRange = 2 ** 32;
const headDigits = 5;
const contexts = 4096;
const cellsEach = 64;

/** A reader of what `tools/text-data/packed-writer.mjs` wrote: an arithmetic code whose odds are learned on the way. */
export function packedReader(packed: string): ReadBits {
  // How often each bit was not set, and how often it was, in each context.
  const seen = new Float32Array(contexts * cellsEach).fill(0.5);
  let range = leastRange;
  let value = 0;
  let at = 0;

  const readDigit = () => {
    const digit = at < packed.length ? packed.charCodeAt(at) : firstDigit;
    value = value * base + digit - firstDigit - (digit > skippedDigit ? 1 : 0);
    at += 1;
  };
  const oddsAt = (cell: number) => (seen[cell + 1] ?? 1) / (seen[cell] ?? 1);
  const count = (cell: number) => {
    seen[cell] = (seen[cell] ?? 0) + 1;
  };
  for (let digit = 0; digit < headDigits; digit++) readDigit();

  return (length, one, other = one) => {
    let node = 1;
    for (let left = length; left > 0; left--) {
      const first = one * cellsEach + node * 2;
      const second = other * cellsEach + node * 2;
      // Products, quotients and roots only, which every machine reckons alike.
      const odds = Math.sqrt(oddsAt(first) * oddsAt(second));
      const share = Math.floor((range * odds) / (1 + odds));
      const bit = value < share ? 1 : 0;
      value -= share * (1 - bit);
      range = bit === 1 ? share : range - share;
      for (; range < leastRange; range *= base) readDigit();
      count(first + bit);
      count(second + bit);
      node = node * 2 + bit;
    }
    return node - 2 ** length;
  };
}

const sizes = contexts - 64;

/** Reads a whole number above 0; small ones take less room. */
export function readSize(read: ReadBits, one: number, other?: number): number {
  let size = 1;
  const length = read(5, one, other);
  for (let left = length; left > 0; left -= 5) {
    const count = Math.min(5, left);
    size = size * 2 ** count + read(count, sizes + left + (left < length ? 32 : 0));
  }
  return size;
}
