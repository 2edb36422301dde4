// Where commands and drafts survive a reload.

export { indexedDbStorage, type IndexedDbStorageOptions } from "./indexed-db-storage.js";
export { volatileStorage as memoryStorage } from "@tidewire/core/sync";
