import { second } from "@tidewire/core/basics";
import type { Client, Pool, PoolClient } from "pg";
import type { Database, Row, Sql } from "./sql.js";

/** How connections are made. */
export interface PgConnections {
  readonly pool: Pool;
  /** A connection of its own, for hearing what is told. */
  readonly connect: () => Client;
}

const reconnectAfter: number = second;

/** PostgreSQL as a database: a pool for statements, and one connection more for hearing. */
export function pgDatabase({ pool, connect }: PgConnections): Database {
  const hearers = new Map<string, (payload: string) => void>();
  let ear: Client | undefined;
  let closed = false;
  // A connection that breaks while it is idle is replaced by the next that is asked for.
  pool.on("error", () => {});

  const over = (client: Pool | PoolClient): Sql => ({
    query: async <R extends Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query<R>(text, [...values])).rows,
  });

  async function hear(): Promise<void> {
    const client = connect();
    client.on("notification", ({ channel, payload = "" }) => hearers.get(channel)?.(payload));
    client.on("error", () => {});
    client.on("end", () => {
      ear = undefined;
      // What was told meanwhile is found by whoever listens: the feed is looked at every two seconds anyway.
      if (!closed) setTimeout(() => void hear().catch(() => undefined), reconnectAfter).unref();
    });
    await client.connect();
    for (const channel of hearers.keys()) await client.query(`listen ${client.escapeIdentifier(channel)}`);
    ear = client;
  }

  return {
    ...over(pool),
    async transaction(work, mode = "write") {
      const client = await pool.connect();
      let failed: Error | undefined;
      try {
        await client.query(mode === "snapshot" ? "begin isolation level repeatable read, read only" : "begin");
        const answer = await work(over(client));
        await client.query("commit");
        return answer;
      } catch (error) {
        failed = await client.query("rollback").then(
          () => undefined,
          (broken: Error) => broken,
        );
        throw error;
      } finally {
        client.release(failed);
      }
    },
    async listen(channel, heard) {
      hearers.set(channel, heard);
      await hear();
    },
    async close() {
      closed = true;
      await ear?.end();
      await pool.end();
    },
  };
}
