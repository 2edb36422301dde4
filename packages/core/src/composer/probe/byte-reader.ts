const windowSize = 65_536;

/** Reads stretches of a file without ever holding the whole of it. */
export class ByteReader {
  readonly size: number;
  readonly #source: Blob | Uint8Array;
  #start = 0;
  #window: DataView = new DataView(new ArrayBuffer(0));

  constructor(source: Blob | Uint8Array) {
    this.#source = source;
    this.size = source instanceof Uint8Array ? source.byteLength : source.size;
  }

  /** The bytes from an offset on; fewer where the file ends. */
  async read(offset: number, length: number): Promise<DataView> {
    const from = Math.min(offset, this.size);
    const to = Math.min(from + length, this.size);
    if (from < this.#start || to > this.#start + this.#window.byteLength) {
      this.#window = await this.#load(from, Math.max(to, Math.min(from + windowSize, this.size)));
      this.#start = from;
    }
    const { buffer, byteOffset } = this.#window;
    return new DataView(buffer, byteOffset + from - this.#start, to - from);
  }

  async #load(from: number, to: number): Promise<DataView> {
    const source = this.#source;
    // Not `slice`: Node's own buffers are shared, and theirs does not copy.
    if (source instanceof Uint8Array) return new DataView(source.buffer, source.byteOffset + from, to - from);
    return new DataView(await source.slice(from, to).arrayBuffer());
  }
}

/** Bytes as the letters they stand for, one each. */
export function lettersAt(view: DataView, offset: number, length: number): string {
  let letters = "";
  for (let at = offset; at < Math.min(offset + length, view.byteLength); at++) {
    letters += String.fromCharCode(view.getUint8(at));
  }
  return letters;
}
