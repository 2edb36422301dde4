import type { Job, JobQueue } from "../server/store-port.js";

/** Makes a queue in memory: one job at a time, in order. */
export function createMemoryQueue(): JobQueue & { readonly add: (job: Job) => void } {
  let waiting: readonly Job[] = [];
  let handle: ((job: Job) => Promise<void>) | undefined;
  let running: Promise<void> = Promise.resolve();

  function drain(): void {
    const work = handle;
    if (!work) return;
    for (const job of waiting) {
      // What fails here is found again by the sweep: the record's own life is the truth.
      running = running.then(() => work(job)).catch(() => undefined);
    }
    waiting = [];
  }

  return {
    add(job) {
      waiting = [...waiting, job];
      queueMicrotask(drain);
    },
    async work(handler) {
      handle = handler;
      drain();
    },
    async stop() {
      handle = undefined;
      await running;
    },
  };
}
