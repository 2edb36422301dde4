// A backend in memory: quick start, stories, tests.

export {
  memoryBackend,
  type MemoryBackend,
  type MemoryBackendOptions,
  type MemoryCall,
  type MemoryFault,
} from "./memory-backend.js";
export { createMemoryStore, type MemoryStoreOptions } from "./memory-store.js";
export type { Probe } from "./memory-uploads.js";
export { recordsOf, type Seed } from "./seed.js";
export { seedWorkspaceId, smallSeed } from "./small-seed.js";
