/** A source of any size whose bytes are made as they are asked for, and how many were asked for. */
export class CountingBlob extends Blob {
  asked = 0;
  /** The longest stretch that was asked for at once. */
  longest = 0;
  readonly #size: number;
  readonly #fill: (bytes: Uint8Array, from: number) => void;

  constructor(size: number, fill: (bytes: Uint8Array, from: number) => void) {
    super();
    this.#size = size;
    this.#fill = fill;
  }

  override get size(): number {
    return this.#size;
  }

  override slice(from = 0, to: number = this.#size): Blob {
    const bytes = new Uint8Array(to - from);
    this.asked += bytes.length;
    this.longest = Math.max(this.longest, bytes.length);
    this.#fill(bytes, from);
    return new Blob([bytes]);
  }
}

/** A large source that is one byte over and over, but for the pieces that stand at given offsets. */
export function sparseBlob(size: number, pieces: ReadonlyMap<number, Uint8Array>, byte = 0): CountingBlob {
  return new CountingBlob(size, (bytes, from) => {
    bytes.fill(byte);
    for (const [at, piece] of pieces) {
      const start = Math.max(at, from);
      const end = Math.min(at + piece.length, from + bytes.length);
      if (start < end) bytes.set(piece.subarray(start - at, end - at), start - from);
    }
  });
}
