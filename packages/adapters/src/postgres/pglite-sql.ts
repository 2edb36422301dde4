import type { PGlite } from "@electric-sql/pglite";
import type { Database, Row, Sql } from "./sql.js";

/** PGlite as a database. It has one connection: a statement given while a transaction is open waits for its end. */
export function pgliteDatabase(pglite: PGlite): Database {
  const stops: (() => Promise<void>)[] = [];
  return {
    query: async <R extends Row>(text: string, values: readonly unknown[] = []) =>
      (await pglite.query<R>(text, [...values])).rows,
    transaction: async (work, mode = "write") =>
      pglite.transaction(async (transaction) => {
        if (mode === "snapshot") await transaction.query("set transaction isolation level repeatable read, read only");
        const sql: Sql = {
          query: async <R extends Row>(text: string, values: readonly unknown[] = []) =>
            (await transaction.query<R>(text, [...values])).rows,
        };
        return work(sql);
      }),
    async listen(channel, heard) {
      stops.push(await pglite.listen(channel, heard));
    },
    async close() {
      for (const stop of stops) await stop();
      if (!pglite.closed) await pglite.close();
    },
  };
}
