const leastWindow = 4096;
const mostWindow = 1_048_576;
// A file that makes its reader walk further says no more than it has said until there.
const mostLoaded = 64_000_000;
const mostReads = 400_000;

/** What can be read in stretches: a `Blob`, or a file on a disk. */
export interface ByteSource {
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Reads stretches of a file without ever holding the whole of it. */
export class ByteReader {
  readonly size: number;
  readonly #source: ByteSource | Uint8Array;
  #start = 0;
  #window: DataView = new DataView(new ArrayBuffer(0));
  #ahead = leastWindow;
  #loaded = 0;
  #reads = 0;

  constructor(source: ByteSource | Uint8Array) {
    this.#source = source;
    this.size = source instanceof Uint8Array ? source.byteLength : source.size;
  }

  /** Whether enough has been read: whoever walks through a file stops here. */
  get isSpent(): boolean {
    return this.#loaded > mostLoaded || this.#reads > mostReads;
  }

  /** The bytes from an offset on; fewer where the file ends. */
  async read(offset: number, length: number): Promise<DataView> {
    this.#reads += 1;
    const from = Math.min(offset, this.size);
    const to = Math.min(from + length, this.size);
    const end = this.#start + this.#window.byteLength;
    if (from < this.#start || to > end) {
      // Who reads on is given more at a time, who leaps about little.
      const readsOn = from >= this.#start && from <= end;
      this.#ahead = readsOn ? Math.min(this.#ahead * 2, mostWindow) : leastWindow;
      this.#window = await this.#load(from, Math.max(to, Math.min(from + this.#ahead, this.size)));
      this.#loaded += this.#window.byteLength;
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

/** Bytes as one whole number, the first one weighing most. */
export function numberAt(view: DataView, offset: number, length: number): number {
  let value = 0;
  for (let at = offset; at < offset + length; at++) value = value * 256 + view.getUint8(at);
  return value;
}
