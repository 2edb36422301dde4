import type { MediaFiles } from "./media-files.js";

/** Files that live as long as the process. */
export function memoryFiles(): MediaFiles {
  const files = new Map<string, Uint8Array>();
  return {
    async write(name, bytes) {
      const parts: Uint8Array[] = [];
      for await (const part of bytes) parts.push(part.slice());
      const whole = new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
      files.set(name, whole);
      return whole.byteLength;
    },
    size: async (name) => files.get(name)?.byteLength,
    async *read(name, start, end) {
      const found = files.get(name);
      if (found) yield found.subarray(start, end);
    },
    list: async (prefix) => [...files.keys()].filter((name) => name.startsWith(prefix)),
    async removeAll(prefix) {
      for (const name of files.keys()) if (name.startsWith(prefix)) files.delete(name);
    },
  };
}
