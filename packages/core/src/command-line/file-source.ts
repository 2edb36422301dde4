import { open, stat } from "node:fs/promises";
import type { ByteSource } from "../composer/probe/byte-reader.js";
import type { Fault } from "./fault.js";

/** How large a file is, or why it can't be had. */
export async function sizeOfFile(path: string): Promise<number | Fault> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : { fault: "folder", name: path };
  } catch (error) {
    return unreadable(path, error);
  }
}

/** Why a path can't be read. */
export function unreadable(path: string, error: unknown): Fault {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return { fault: code === "ENOENT" || code === "ENOTDIR" ? "missing" : "unreadable", name: path };
}

/** A file that is read in stretches. Not `openAsBlob`: on Node 20 it takes a size above 4 GB for its remainder. */
export function fileSource(path: string, size: number): ByteSource {
  return {
    size,
    slice: (from, to) => ({
      async arrayBuffer() {
        const file = await open(path);
        try {
          const bytes = new Uint8Array(to - from);
          let filled = 0;
          while (filled < bytes.length) {
            const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled);
            if (bytesRead === 0) break;
            filled += bytesRead;
          }
          return bytes.buffer.slice(0, filled);
        } finally {
          await file.close();
        }
      },
    }),
  };
}
