import type { MediaFacts } from "../composer/media-facts.js";
import { probeMedia } from "../composer/probe-media.js";
import type { Fault } from "./fault.js";
import { fileSource, sizeOfFile, unreadable } from "./file-source.js";

/** What a file is, by its bytes; its path is its id. */
export async function readMedia({
  path,
  alt,
}: {
  readonly path: string;
  readonly alt?: string;
}): Promise<MediaFacts | Fault> {
  const size = await sizeOfFile(path);
  if (typeof size !== "number") return size;
  try {
    const facts = await probeMedia(fileSource(path, size), { id: path });
    return { ...facts, ...(alt !== undefined && { alt }) };
  } catch (error) {
    return unreadable(path, error);
  }
}
