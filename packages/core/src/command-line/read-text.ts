import { readFile } from "node:fs/promises";
import type { Fault } from "./fault.js";
import { sizeOfFile, unreadable } from "./file-source.js";

/** No field of any network takes a thousandth of it. */
export const mostBytes = 16_000_000;

const standardInput = "-";

/** The text of a post, out of a file or the standard input. */
export async function readText(
  path: string,
  input: () => AsyncIterable<Uint8Array>,
): Promise<{ text: string } | Fault> {
  try {
    const bytes = path === standardInput ? await readAll(input()) : await readWhole(path);
    if (!(bytes instanceof Uint8Array)) return typeof bytes === "number" ? tooLarge(path, bytes) : bytes;
    const text = decoded(bytes);
    return text === undefined ? { fault: "notText", name: path } : { text: asPosted(text) };
  } catch (error) {
    return unreadable(path, error);
  }
}

const tooLarge = (path: string, size: number) => ({ fault: "tooLarge", name: path, bytes: size, mostBytes }) as const;

async function readWhole(path: string): Promise<Uint8Array | number | Fault> {
  const size = await sizeOfFile(path);
  if (typeof size !== "number" || size > mostBytes) return size;
  return readFile(path);
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array | number> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of input) {
    size += part.byteLength;
    if (size > mostBytes) return size;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** What the bytes say: UTF-16 where they begin by saying so, else UTF-8; `undefined` where they are no text. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(marked, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

// How a file ends its lines, and that it ends its last, belongs to the file.
function asPosted(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(/\n$/u, "");
}
