import type { Storage, StoredCommand } from "./storage.js";

/** A storage that lives as long as the page. */
export function volatileStorage<C extends { readonly key: string }>(): Storage<C> {
  const commands = new Map<string, StoredCommand<C>>();
  const drafts = new Map<string, string>();
  return {
    commands: async () => [...commands.values()],
    putCommand: async (row) => void commands.set(row.command.key, row),
    removeCommand: async (key) => void commands.delete(key),
    drafts: async () => [...drafts].map(([key, text]) => ({ key, text })),
    putDraft: async (key, text) => void drafts.set(key, text),
    removeDraft: async (key) => void drafts.delete(key),
    watch: () => () => undefined,
    lead: (run, signal) => run(signal),
  };
}
