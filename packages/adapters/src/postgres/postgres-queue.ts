import { randomUUID } from "node:crypto";
import type { Db, PgBoss } from "pg-boss";
import type { Job, JobQueue } from "../server/store-port.js";
import type { SendJob } from "./postgres-once.js";

const queueName = "tidewire";

/** The job queue, as the store opens, feeds and closes it. */
export interface PostgresQueue extends JobQueue {
  open(): Promise<void>;
  readonly send: SendJob;
  /** Says that there is something to do, so that nobody waits for the next look. */
  wake(): void;
}

/** Jobs on pg-boss. It never tries again by itself: what a job was about says whether there is still something to do. */
export function postgresQueue(boss: PgBoss): PostgresQueue {
  let workerId: string | undefined;
  let opened = false;
  boss.on("error", () => {});

  return {
    async open() {
      await boss.start();
      await boss.createQueue(queueName, { retryLimit: 0, expireInSeconds: 300, deleteAfterSeconds: 7 * 24 * 3600 });
      // Known from here on: else the first job would ask for its queue outside the transaction that holds PGlite's one connection.
      await boss.cancel(queueName, randomUUID());
      opened = true;
    },
    async send(sql, job) {
      const db: Db = { executeSql: async (text, values) => ({ rows: [...(await sql.query(text, values ?? []))] }) };
      await boss.send(queueName, { ...job }, { db, retryLimit: 0 });
    },
    wake() {
      if (workerId !== undefined) boss.notifyWorker(workerId);
    },
    async work(handle) {
      workerId = await boss.work<Job>(queueName, { batchSize: 20, pollingIntervalSeconds: 0.5 }, async (jobs) => {
        await Promise.all(jobs.map(({ data }) => handle(data)));
      });
    },
    async stop() {
      if (!opened) return;
      opened = false;
      workerId = undefined;
      await boss.stop({ graceful: true, timeout: 25_000, close: true });
    },
  };
}
