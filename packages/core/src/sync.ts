// Showing first and agreeing later.

export { createOutbox } from "./sync/outbox.js";
export type { Outbox, OutboxOptions, OutboxState, Sendable } from "./sync/outbox-port.js";
export type { Platform } from "./sync/platform.js";
export { createRecords, type Cell, type Records } from "./sync/records.js";
export { retryDelay } from "./sync/retry.js";
export { goWith, type CarriedDrafts, type Draft, type Storage, type StoredCommand } from "./sync/storage.js";
export { volatileStorage } from "./sync/volatile-storage.js";
