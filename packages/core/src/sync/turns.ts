/** Runs what concerns one record one after another. */
export interface Turns {
  run(id: string, work: () => Promise<void>): Promise<void>;
  /** Resolves when nothing that was begun for a record runs any more, however it went. */
  idle(id: string): Promise<void> | undefined;
}

/** Turns that nobody has taken yet. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<void>>();
  return {
    async run(id, work) {
      const before = last.get(id);
      const mine = before ? before.then(work, work) : work();
      last.set(id, mine);
      try {
        await mine;
      } finally {
        if (last.get(id) === mine) last.delete(id);
      }
    },
    idle: (id) => last.get(id)?.catch(() => undefined),
  };
}
