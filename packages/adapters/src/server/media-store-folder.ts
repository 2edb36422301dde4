import { folderFiles } from "./media-files-folder.js";
import { mediaStoreOver, type MediaStoreOptions } from "./media-store-over.js";
import type { MediaStore } from "./media-store.js";

/** Keeps files in a folder of the machine. */
export function folderMediaStore(folder: string, options: MediaStoreOptions): MediaStore {
  return mediaStoreOver(folderFiles(folder), options);
}
