import { lettersAt, numberAt, type ByteReader } from "./byte-reader.js";
import { inflate } from "./inflate.js";

/** Where an object stands: at an offset of the file, or as the so many-th in a stream of objects. */
type Spot = { readonly offset: number } | { readonly stream: number; readonly index: number };

/** Tells where an object stands, if it knows it. */
type Section = (id: number) => Promise<Spot | undefined>;

const mostSections = 32;
const mostObject = 4096;
const mostStream = 1_000_000;
const mostSubsections = 1000;

/** The objects of a PDF by their numbers, from the lists at its end. */
export class PdfObjects {
  readonly #reader: ByteReader;
  readonly #sections: Section[] = [];
  /** The number of the object that holds all others. */
  root: number | undefined;

  constructor(reader: ByteReader) {
    this.#reader = reader;
  }

  /** Reads the list at an offset, and those before it. */
  async open(offset: number): Promise<void> {
    const waiting = [offset];
    const seen = new Set<number>();
    while (waiting.length > 0 && seen.size < mostSections) {
      const at = waiting.shift() ?? 0;
      if (seen.has(at) || at >= this.#reader.size) continue;
      seen.add(at);
      const isTable = lettersAt(await this.#reader.read(at, 8), 0, 8)
        .trimStart()
        .startsWith("xref");
      const dictionary = await (isTable ? this.#openTable(at) : this.#openStream(at));
      this.root ??= referenceIn(dictionary, "Root");
      for (const name of ["XRefStm", "Prev"]) {
        const next = integerIn(dictionary, name);
        if (next !== undefined) waiting.push(next);
      }
    }
  }

  /** What stands in an object, without its streams. */
  async textOf(id: number | undefined): Promise<string> {
    const spot = id === undefined ? undefined : await this.#spotOf(id);
    if (spot === undefined) return "";
    if ("offset" in spot) return this.#textAt(spot.offset);
    const holder = await this.#spotOf(spot.stream);
    if (holder === undefined || !("offset" in holder)) return "";
    const text = await this.#textAt(holder.offset);
    const data = await this.#dataOf(holder.offset, text);
    const first = integerIn(text, "First");
    if (data === undefined || first === undefined) return "";
    // Pairs of number and place, then the objects themselves.
    const starts = lettersAt(data, 0, Math.min(first, mostStream)).trim().split(/\s+/).map(Number);
    const from = first + (starts[spot.index * 2 + 1] ?? NaN);
    return Number.isSafeInteger(from) ? lettersAt(data, from, mostObject) : "";
  }

  async #spotOf(id: number): Promise<Spot | undefined> {
    for (const section of this.#sections) {
      const spot = await section(id);
      if (spot) return spot;
    }
    return undefined;
  }

  async #textAt(offset: number): Promise<string> {
    const text = lettersAt(await this.#reader.read(offset, mostObject), 0, mostObject);
    return text.slice(0, /\b(?:endobj|stream)\b/.exec(text)?.index);
  }

  // Ranges of numbers, each with rows of twenty bytes; then the dictionary.
  async #openTable(from: number): Promise<string> {
    const ranges: { readonly first: number; readonly count: number; readonly at: number }[] = [];
    let at = from + lettersAt(await this.#reader.read(from, 16), 0, 16).indexOf("xref") + 4;
    for (let range = 0; range < mostSubsections; range++) {
      const line = lettersAt(await this.#reader.read(at, 64), 0, 64);
      const [head, first, count] = /^\s*(\d{1,10})\s+(\d{1,10})\s*?(?:\r\n|\r|\n)/.exec(line) ?? [];
      if (head === undefined) break;
      ranges.push({ first: Number(first), count: Number(count), at: at + head.length });
      at += head.length + Number(count) * 20;
    }
    this.#sections.push(async (id) => {
      const range = ranges.find(({ first, count }) => id >= first && id < first + count);
      const row = range && lettersAt(await this.#reader.read(range.at + (id - range.first) * 20, 20), 0, 20);
      const [, offset] = /^(\d{10}) \d{5} n/.exec(row ?? "") ?? [];
      return offset === undefined ? undefined : { offset: Number(offset) };
    });
    const trailer = lettersAt(await this.#reader.read(at, mostObject), 0, mostObject);
    return trailer.slice(0, /startxref/.exec(trailer)?.index);
  }

  async #openStream(at: number): Promise<string> {
    const text = await this.#textAt(at);
    const widths = integersIn(text, "W");
    const data = /\/Type\s*\/XRef\b/.test(text) && widths.length === 3 ? await this.#dataOf(at, text) : undefined;
    if (data === undefined) return text;
    const [kind = 0, second = 0, third = 0] = widths;
    const rowBytes = kind + second + third;
    const index = integersIn(text, "Index");
    const ranges = index.length > 0 ? index : [0, Math.floor(data.byteLength / Math.max(rowBytes, 1))];
    this.#sections.push(async (id) => {
      let row = 0;
      for (let range = 0; range + 1 < ranges.length; range += 2) {
        const [first = 0, count = 0] = [ranges[range], ranges[range + 1]];
        if (id >= first && id < first + count)
          return spotIn(data, (row + id - first) * rowBytes, [kind, second, third]);
        row += count;
      }
      return undefined;
    });
    return text;
  }

  async #dataOf(offset: number, text: string): Promise<DataView | undefined> {
    const length = integerIn(text, "Length");
    if (length === undefined || length > mostStream || !/\/Filter\s*\[?\s*\/FlateDecode\b/.test(text)) return undefined;
    const head = lettersAt(await this.#reader.read(offset + text.length, 8), 0, 8);
    const [mark] = /^stream\r?\n/.exec(head) ?? [];
    if (mark === undefined) return undefined;
    const data = await inflate(await this.#reader.read(offset + text.length + mark.length, length));
    const columns = integerIn(text, "Columns") ?? 1;
    return data && (integerIn(text, "Predictor") ?? 1) >= 10 ? unpredicted(data, columns) : data;
  }
}

/** The number of the object that a dictionary names. */
export function referenceIn(dictionary: string, name: string): number | undefined {
  const [, id] = new RegExp(`/${name}\\s+(\\d{1,10})\\s+\\d{1,5}\\s+R\\b`).exec(dictionary) ?? [];
  return id === undefined ? undefined : Number(id);
}

/** A whole number of a dictionary. */
export function integerIn(dictionary: string, name: string): number | undefined {
  const [, digits] = new RegExp(`/${name}\\s+(\\d{1,12})(?!\\s+\\d+\\s+R\\b)`).exec(dictionary) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function integersIn(dictionary: string, name: string): readonly number[] {
  const [, list = ""] = new RegExp(`/${name}\\s*\\[([\\d\\s]{0,2000})\\]`).exec(dictionary) ?? [];
  return list.trim() === "" ? [] : list.trim().split(/\s+/).map(Number);
}

function spotIn(
  data: DataView,
  at: number,
  [kind, second, third]: readonly [number, number, number],
): Spot | undefined {
  if (at + kind + second + third > data.byteLength) return undefined;
  const is = kind === 0 ? 1 : numberAt(data, at, kind);
  const [one, two] = [numberAt(data, at + kind, second), numberAt(data, at + kind + second, third)];
  if (is === 1) return { offset: one };
  return is === 2 ? { stream: one, index: two } : undefined;
}

// Rows say how they differ from the one above; only that way of saying it is used for lists.
function unpredicted(data: DataView, columns: number): DataView | undefined {
  const rows = Math.floor(data.byteLength / (columns + 1));
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const filter = data.getUint8(row * (columns + 1));
    if (filter !== 0 && filter !== 2) return undefined;
    for (let column = 0; column < columns; column++) {
      const above = filter === 2 && row > 0 ? (plain[(row - 1) * columns + column] ?? 0) : 0;
      plain[row * columns + column] = data.getUint8(row * (columns + 1) + 1 + column) + above;
    }
  }
  return new DataView(plain.buffer);
}
