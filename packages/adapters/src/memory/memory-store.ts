import type { Store, WorkspaceStore } from "../server/store-port.js";
import { createMemoryQueue } from "./memory-queue.js";
import { createMemoryWorkspace } from "./memory-workspace.js";

export interface MemoryStoreOptions {
  /** The feed's life; another one means that everything must be read anew. */
  readonly epoch?: string;
}

/** Makes a store that forgets everything with its process; in browsers, too. */
export function createMemoryStore({ epoch = crypto.randomUUID() }: MemoryStoreOptions = {}): Store {
  const workspaces = new Map<string, WorkspaceStore>();
  const listeners = new Set<(workspaceId: string) => void>();
  const queue = createMemoryQueue();

  return {
    alone: true,
    jobs: queue,
    open: async () => {},
    async close() {
      await queue.stop();
      listeners.clear();
    },
    workspace(id) {
      const found = workspaces.get(id);
      if (found) return found;
      const made = createMemoryWorkspace({
        epoch,
        onJob: queue.add,
        onCommit: () => {
          for (const hear of listeners) hear(id);
        },
      });
      workspaces.set(id, made);
      return made;
    },
    async workspaceIds() {
      const named: string[] = [];
      for (const [id, workspace] of workspaces) if ((await workspace.read.directory()).workspace) named.push(id);
      return named;
    },
    onCommit(heard) {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
}
