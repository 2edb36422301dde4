import { goWith, type Storage, type StoredCommand } from "./storage.js";

/** A storage that lives as long as the page. */
export function volatileStorage<C extends { readonly key: string }>(): Storage<C> {
  const commands = new Map<string, StoredCommand<C>>();
  const drafts = new Map<string, string>();
  return {
    commands: async () => [...commands.values()],
    async putCommand(row, carried) {
      commands.set(row.command.key, row);
      if (carried && goWith(carried, drafts.get(carried.keys[0]))) for (const key of carried.keys) drafts.delete(key);
    },
    removeCommand: async (key) => void commands.delete(key),
    drafts: async () => [...drafts].map(([key, text]) => ({ key, text })),
    putDraft: async (key, text) => void drafts.set(key, text),
    removeDraft: async (key) => void drafts.delete(key),
    watch: () => () => undefined,
    lead: (run, signal) => run(signal),
  };
}
