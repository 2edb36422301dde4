// The server: the HTTP contract, the engine behind it, and the ports of both.

export { createServer, type ServerOptions, type TidewireServer } from "./create-server.js";
export type { Authenticate } from "./http-guard.js";
export type { HttpBindings } from "./http-app.js";
export type { Webhooks } from "./routes-webhooks.js";
export { createEngine, type EngineOptions } from "./engine.js";
export { createWorker, type Worker, type WorkerOptions } from "./jobs.js";
export type { Caller, Engine, SystemCommand } from "./engine-port.js";
export type {
  Decision,
  DueWork,
  InteractionsWindow,
  Job,
  JobQueue,
  KeptRefusal,
  Outcome,
  Read,
  Store,
  WorkspaceStore,
} from "./store-port.js";
export { folderMediaStore } from "./media-store-folder.js";
export { memoryMediaStore } from "./media-store-memory.js";
export type { MediaRead, MediaStore } from "./media-store.js";
export type { MediaStoreOptions } from "./media-store-over.js";
export { inputShapes } from "./input-shapes.js";
export { problemOf, type ProblemDetails } from "./problem-details.js";
