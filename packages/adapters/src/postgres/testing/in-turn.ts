import type { Job, Store, WorkspaceStore } from "../../server/store-port.js";

/** One database for many cases, a workspace of its own for each: opening a database takes seconds. */
export function inTurn(store: Store): { next: () => Promise<Store>; end: () => Promise<void> } {
  const handlers = new Map<string, (job: Job) => Promise<void>>();
  let turn = 0;
  let working: Promise<void> | undefined;

  function turned(suffix: string): Store {
    const own = (id: string) => `${id}${suffix}`;
    const theirs = (id: string) => id.slice(0, -suffix.length);
    return {
      alone: store.alone,
      open: async () => {},
      close: async () => {},
      workspace: (id) => {
        const workspace = store.workspace(own(id));
        const once: WorkspaceStore["once"] = (key, actorId, body, decide) =>
          workspace.once(key, actorId, body, async (read) => {
            const decision = await decide(read);
            return "job" in decision && decision.job
              ? { ...decision, job: { ...decision.job, workspaceId: own(id) } }
              : decision;
          });
        return { ...workspace, once };
      },
      workspaceIds: async () => (await store.workspaceIds()).filter((id) => id.endsWith(suffix)).map(theirs),
      onCommit: (heard) =>
        store.onCommit((id) => {
          if (id.endsWith(suffix)) heard(theirs(id));
        }),
      jobs: {
        async work(handle) {
          handlers.set(suffix, (job) => handle({ ...job, workspaceId: theirs(job.workspaceId) }));
          working ??= store.jobs.work(async (job) =>
            handlers.get(`-turn-${job.workspaceId.split("-turn-")[1]}`)?.(job),
          );
          await working;
        },
        async stop() {
          handlers.delete(suffix);
        },
      },
    };
  }

  return {
    async next() {
      await store.open();
      return turned(`-turn-${++turn}`);
    },
    end: () => store.close(),
  };
}
