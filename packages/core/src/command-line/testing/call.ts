import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, type Answer } from "../run.js";

/** A folder with files, and calls of the command in it; `remove` when done. */
export interface Folder {
  readonly path: (name: string) => string;
  readonly write: (name: string, contents: string | Uint8Array) => string;
  /** One call in an English surrounding; paths as they are. */
  readonly call: (args: readonly string[], input?: string | Uint8Array) => Promise<Answer>;
  readonly remove: () => void;
}

/** An empty folder. */
export function emptyFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), "tidewire-check-"));
  const path = (name: string) => join(folder, name);
  return {
    path,
    write(name, contents) {
      writeFileSync(path(name), contents);
      return path(name);
    },
    call: (args, input = "") => run({ args, input: () => stream(input), environment: {} }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function* stream(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const middle = Math.ceil(bytes.length / 2);
  yield bytes.subarray(0, middle);
  yield bytes.subarray(middle);
}
