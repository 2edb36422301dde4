/** Named runs of bytes: a folder, or a place in memory. */
export interface MediaFiles {
  /** Writes a file, all or nothing, and tells its size. */
  write(name: string, bytes: AsyncIterable<Uint8Array>): Promise<number>;
  size(name: string): Promise<number | undefined>;
  read(name: string, start: number, end: number): AsyncIterable<Uint8Array>;
  /** A file that is read only where it is looked at. */
  blob(name: string): Promise<Blob>;
  /** The names that begin so. */
  list(prefix: string): Promise<readonly string[]>;
  /** Removes every file whose name begins so. */
  removeAll(prefix: string): Promise<void>;
}

/** All bytes of a file. */
export async function readAll(files: MediaFiles, name: string): Promise<Uint8Array | undefined> {
  const size = await files.size(name);
  if (size === undefined) return undefined;
  const all = new Uint8Array(size);
  let at = 0;
  for await (const each of files.read(name, 0, size)) {
    all.set(each, at);
    at += each.byteLength;
  }
  return all;
}

/** A small file of JSON. */
export async function readRecord<T>(files: MediaFiles, name: string): Promise<T | undefined> {
  const bytes = await readAll(files, name);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as T);
}

export async function writeRecord(files: MediaFiles, name: string, value: unknown): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  await files.write(name, oneOf(bytes));
}

async function* oneOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
