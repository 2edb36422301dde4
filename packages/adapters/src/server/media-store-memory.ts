import { memoryFiles } from "./media-files-memory.js";
import { mediaStoreOver, type MediaStoreOptions } from "./media-store-over.js";
import type { MediaStore } from "./media-store.js";

/** Keeps files as long as the process or the page lives. */
export function memoryMediaStore(options: MediaStoreOptions): MediaStore {
  return mediaStoreOver(memoryFiles(), options);
}
