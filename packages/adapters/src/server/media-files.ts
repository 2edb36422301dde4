import type { ByteSource } from "@tidewire/core/composer";

/** Named runs of bytes: a folder, or a place in memory. */
export interface MediaFiles {
  /** Writes a file, all or nothing, and tells its size. */
  write(name: string, bytes: AsyncIterable<Uint8Array>): Promise<number>;
  size(name: string): Promise<number | undefined>;
  read(name: string, start: number, end: number): AsyncIterable<Uint8Array>;
  /** The names that begin so. */
  list(prefix: string): Promise<readonly string[]>;
  /** Removes every file whose name begins so. */
  removeAll(prefix: string): Promise<void>;
}

/** A file that is read only where it is looked at. */
export async function sourceOf(files: MediaFiles, name: string): Promise<ByteSource> {
  const size = (await files.size(name)) ?? 0;
  return { size, slice: (start, end) => ({ arrayBuffer: () => readRange(files, name, start, end) }) };
}

async function readRange(files: MediaFiles, name: string, start: number, end: number): Promise<ArrayBuffer> {
  const range = new Uint8Array(end - start);
  let at = 0;
  for await (const each of files.read(name, start, end)) {
    range.set(each, at);
    at += each.byteLength;
  }
  return range.buffer;
}

/** A small file of JSON. */
export async function readRecord<T>(files: MediaFiles, name: string): Promise<T | undefined> {
  const size = await files.size(name);
  if (size === undefined) return undefined;
  return JSON.parse(new TextDecoder().decode(await readRange(files, name, 0, size))) as T;
}

export async function writeRecord(files: MediaFiles, name: string, value: unknown): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  await files.write(name, oneOf(bytes));
}

async function* oneOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
