import { pgDatabase } from "./pg-sql.js";
import { pgliteDatabase } from "./pglite-sql.js";
import { postgresQueue, type PostgresQueue } from "./postgres-queue.js";
import type { Database } from "./sql.js";

/** A database and its queue. */
export interface Opened {
  readonly database: Database;
  readonly queue: PostgresQueue;
}

// Nothing here may wait for ever: a statement 5 s, a lock 2 s.
const limits = "-c statement_timeout=5000 -c lock_timeout=2000";

const quiet = { schedule: false, monitorVacuum: false, reindex: false } as const;

/** Opens PGlite in a folder. What each side needs is loaded when it is needed: both are optional peers. */
export async function openFolder(folder: string): Promise<Opened> {
  const [{ PGlite }, { PgBoss, fromPglite }] = await Promise.all([import("@electric-sql/pglite"), import("pg-boss")]);
  const pglite = await PGlite.create(folder);
  const boss = new PgBoss({ ...quiet, db: fromPglite(pglite), backend: "pglite" });
  return { database: pgliteDatabase(pglite), queue: postgresQueue(boss) };
}

/** Opens a pool of connections to a server, and one more for hearing. */
export async function openServer(connectionString: string): Promise<Opened> {
  const [{ default: pg }, { PgBoss }] = await Promise.all([import("pg"), import("pg-boss")]);
  const settings = { connectionString, application_name: "tidewire" };
  const pool = new pg.Pool({ ...settings, max: 10, connectionTimeoutMillis: 5_000, options: limits });
  const connect = () => new pg.Client({ ...settings, keepAlive: true });
  const boss = new PgBoss({ ...quiet, connectionString, application_name: "tidewire-jobs", max: 3 });
  return { database: pgDatabase({ pool, connect }), queue: postgresQueue(boss) };
}
