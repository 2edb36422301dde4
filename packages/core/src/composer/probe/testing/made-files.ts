import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { MediaFacts } from "../../media-facts.js";

const folder: URL = new URL("../../../../vectors/media/", import.meta.url);

/** Files that the usual tools made, by name, with what other readers say of them. */
export const madeFiles: Readonly<Record<string, Partial<MediaFacts>>> = (
  JSON.parse(readFileSync(new URL("facts.json", folder), "utf8")) as {
    readonly files: Readonly<Record<string, Partial<MediaFacts>>>;
  }
).files;

/** The bytes of one of them. */
export function madeFile(name: string): Uint8Array<ArrayBuffer> {
  const kept = readFileSync(new URL(name, folder));
  return new Uint8Array(name.endsWith(".gzip") ? gunzipSync(kept) : kept);
}

/** What is kept beside the facts. */
export const madeFolder: URL = folder;
