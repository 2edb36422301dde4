import type { MediaFiles } from "./media-files.js";

/** Files in a folder. A file appears under its name only when it is whole and on disk. */
export function folderFiles(folder: string): MediaFiles {
  // Asked for when needed, so that a page which only draws types from this entry does not load Node's modules.
  const node = () => Promise.all([import("node:fs/promises"), import("node:path")]);
  let count = 0;

  return {
    async write(name, bytes) {
      const [{ mkdir, open, rename, rm }, { dirname, join }] = await node();
      const path = join(folder, name);
      const unfinished = `${path}.${process.pid}.${count++}.part`;
      await mkdir(dirname(path), { recursive: true });
      try {
        const file = await open(unfinished, "wx");
        let size = 0;
        try {
          for await (const part of bytes) {
            await file.write(part);
            size += part.byteLength;
          }
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(unfinished, path);
        return size;
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    async size(name) {
      const [{ stat }, { join }] = await node();
      return stat(join(folder, name)).then(
        ({ size }) => size,
        () => undefined,
      );
    },
    async *read(name, start, end) {
      const [{ open }, { join }] = await node();
      const file = await open(join(folder, name));
      try {
        for (let at = start; at < end;) {
          const { bytesRead, buffer } = await file.read(new Uint8Array(Math.min(65_536, end - at)), 0, null, at);
          if (bytesRead === 0) return;
          at += bytesRead;
          yield buffer.subarray(0, bytesRead);
        }
      } finally {
        await file.close();
      }
    },
    async list(prefix) {
      const [{ readdir }, { join, sep }] = await node();
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      const names = entries
        .filter((each) => each.isFile())
        .map((each) =>
          join(each.parentPath, each.name)
            .slice(folder.length + 1)
            .split(sep)
            .join("/"),
        );
      return names.filter((name) => name.startsWith(prefix) && !name.endsWith(".part"));
    },
    async removeAll(prefix) {
      const [{ rm }, { join }] = await node();
      // Prefixes are folders here: whole uploads, whole files.
      await rm(join(folder, prefix), { recursive: true, force: true });
    },
  };
}
