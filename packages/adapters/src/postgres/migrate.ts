import { migrations } from "./migrations.js";
import type { Database } from "./sql.js";

// Any number that nobody else locks: "tide" on a telephone.
const lock = 8433;

/** Brings the schema to this version; of several processes that start at once one does it, the others wait. */
export async function migrate(database: Database): Promise<void> {
  for (let done = false; !done;) {
    done = await database.transaction(async (sql) => {
      await sql.query("select pg_advisory_xact_lock($1)", [lock]);
      await sql.query(
        "create table if not exists tidewire_migrations (version integer primary key, at timestamptz not null default now())",
      );
      const [row] = await sql.query<{ version: number }>(
        "select coalesce(max(version), 0)::int as version from tidewire_migrations",
      );
      const version = row?.version ?? 0;
      const step = migrations[version];
      if (step === undefined) return true;
      for (const statement of step.split(";").filter((each) => each.trim() !== "")) await sql.query(statement);
      await sql.query("insert into tidewire_migrations (version) values ($1)", [version + 1]);
      return version + 1 >= migrations.length;
    });
  }
}
