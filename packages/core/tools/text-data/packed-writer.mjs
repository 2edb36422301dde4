// The other side of src/composer/packed-reader.ts: the same odds, learned in the same order.
const base = 90n;
const firstDigit = 35;
const skippedDigit = 92;
const leastRange = 2 ** 32;
const headDigits = 5;
const cellsEach = 64;
const contexts = 4096;
const sizes = contexts - 64;

/** Collects numbers; `packed` is what the reader reads them from. */
export class PackedWriter {
  #seen = new Float32Array(contexts * cellsEach).fill(0.5);
  #low = 0n;
  #range = leastRange;
  #digits = headDigits;

  /** A number of so many bits, five at the most, in two contexts. */
  bits(value, length, one, other = one) {
    if (![one, other].every((context) => context >= 0 && context < contexts) || value < 0 || value >= 2 ** length)
      throw new RangeError(`${value} in ${length} bits, contexts ${one} and ${other}`);
    const oddsAt = (cell) => this.#seen[cell + 1] / this.#seen[cell];
    let node = 1;
    for (let left = length; left > 0; left--) {
      const bit = (value >> (left - 1)) & 1;
      const first = one * cellsEach + node * 2;
      const second = other * cellsEach + node * 2;
      const odds = Math.sqrt(oddsAt(first) * oddsAt(second));
      const share = Math.floor((this.#range * odds) / (1 + odds));
      if (share < 1 || share >= this.#range) throw new RangeError("odds beyond what the range tells apart");
      if (bit === 0) this.#low += BigInt(share);
      this.#range = bit === 1 ? share : this.#range - share;
      for (; this.#range < leastRange; this.#range *= Number(base)) {
        this.#low *= base;
        this.#digits += 1;
      }
      this.#seen[first + bit] += 1;
      this.#seen[second + bit] += 1;
      node = node * 2 + bit;
    }
  }

  /** A whole number above 0. */
  size(value, one, other) {
    const length = Math.floor(Math.log2(value));
    this.bits(length, 5, one, other);
    for (let left = length; left > 0; left -= 5) {
      const count = Math.min(5, left);
      this.bits(Math.floor(value / 2 ** (left - count)) % 2 ** count, count, sizes + left + (left < length ? 32 : 0));
    }
  }

  get packed() {
    // Any number of the range will do: the one that ends in the most zeros, which the reader supplies by itself.
    let digits = this.#digits;
    let unit = 1n;
    while (((this.#low + BigInt(this.#range) - 1n) / (unit * base)) * (unit * base) >= this.#low) unit *= base;
    let rest = ((this.#low + BigInt(this.#range) - 1n) / unit) * unit;
    let written = "";
    for (; digits > 0; digits--) {
      const code = Number(rest % base) + firstDigit;
      written = String.fromCharCode(code >= skippedDigit ? code + 1 : code) + written;
      rest /= base;
    }
    return written.replace(/#+$/, "");
  }
}
