// The other side of src/composer/packed-reader.ts: the same odds, learned in the same order.
const base = 91n;
const firstDigit = 35;
const backslash = 92;
const leastRange = 2 ** 32;
const cellsEach = 64;
const contexts = 4096;

/** Collects numbers; `packed` is what the reader reads them from. */
export class PackedWriter {
  #seen = new Float32Array(contexts * cellsEach).fill(0.3);
  #low = 0n;
  #range = 1;
  #digits = 0;

  /** A number of so many bits, five at the most, in two contexts. */
  bits(value, length, one, other = one) {
    if (![one, other].every((context) => context >= 0 && context < contexts) || value < 0 || value >= 2 ** length)
      throw new RangeError(`${value} in ${length} bits, contexts ${one} and ${other}`);
    const seen = (cell) => this.#seen[cell];
    let node = 1;
    for (let left = length; left > 0; left--) {
      for (; this.#range < leastRange; this.#range *= Number(base)) {
        this.#low *= base;
        this.#digits += 1;
      }
      const bit = (value >> (left - 1)) & 1;
      const first = one * cellsEach + node * 2;
      const second = other * cellsEach + node * 2;
      const against = (seen(first) * seen(second)) / (seen(first + 1) * seen(second + 1));
      const share = Math.floor(this.#range / (1 + Math.sqrt(against)));
      if (share < 1 || share >= this.#range) throw new RangeError("odds beyond what the range tells apart");
      if (bit === 0) this.#low += BigInt(share);
      this.#range = bit === 1 ? share : this.#range - share;
      this.#seen[first + bit] += 1;
      this.#seen[second + bit] += 1;
      node = node * 2 + bit;
    }
  }

  /** A whole number above 0, its digits in contexts of their own: 32 from `digits` on. */
  size(value, digits, one, other) {
    const length = Math.floor(Math.log2(value));
    this.bits(length, 5, one, other);
    for (let left = length; left > 0; left--) this.bits(Math.floor(value / 2 ** (left - 1)) % 2, 1, digits + left);
  }

  get packed() {
    let rest = this.#low;
    let written = "";
    for (let left = this.#digits; left > 0; left--) {
      const code = Number(rest % base) + 1;
      written = String.fromCharCode(code < firstDigit ? code + backslash : code) + written;
      rest /= base;
    }
    return written;
  }
}
