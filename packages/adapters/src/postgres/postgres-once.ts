import { createHash } from "node:crypto";
import { BackendError, type FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import type { Decision, Job, Outcome, Read } from "../server/store-port.js";
import { asStoreError, isPassing } from "./postgres-error.js";
import { readOver, rowsOf, writeRecords } from "./postgres-records.js";
import { jsonText, type Database, type Row, type Sql } from "./sql.js";

/** Puts a job in the queue, in this transaction. */
export type SendJob = (sql: Sql, job: Job) => Promise<void>;

export interface OnceResult {
  readonly outcome: Outcome;
  readonly fresh: boolean;
  readonly job: Job | undefined;
}

/** The channel on which a commit is told, with the workspace and its number. */
export const commitChannel = "tidewire_commit";

const tries = 4;

/** Decides and writes, once per key: the key's row, the effect, the event, the job and the answer are one transaction. */
export async function once(
  database: Database,
  workspaceId: string,
  key: string,
  actorId: string,
  body: string,
  decide: (read: Read) => Promise<Decision>,
  send: SendJob,
): Promise<OnceResult> {
  const hash = createHash("sha256").update(body).digest("base64url");
  for (let tried = 1; ; tried++) {
    try {
      return await database.transaction((sql) => takeTurn(sql, workspaceId, key, actorId, hash, decide, send));
    } catch (error) {
      if (tried >= tries || !isPassing(error)) throw asStoreError(error);
    }
  }
}

async function takeTurn(
  sql: Sql,
  workspaceId: string,
  key: string,
  actorId: string,
  hash: string,
  decide: (read: Read) => Promise<Decision>,
  send: SendJob,
): Promise<OnceResult> {
  // First: whoever comes second with this key waits here until the first is through.
  const mine = await sql.query(
    "insert into tidewire_keys (workspace_id, key, actor_id, body) values ($1, $2, $3, $4) on conflict do nothing returning key",
    [workspaceId, key, actorId, hash],
  );
  if (mine.length === 0) return { outcome: await keptUnder(sql, workspaceId, key, hash), fresh: false, job: undefined };

  // Then the workspace's number, held to the end: whoever commits later has the greater one, and no two decide over each other.
  const [feed] = await sql.query<Row & { seq: string | number }>(
    "select seq from tidewire_feeds where workspace_id = $1 for update",
    [workspaceId],
  );
  const decision = await decide(readOver(sql, workspaceId));
  if ("refusal" in decision) {
    await sql.query("update tidewire_keys set refused = $3::json where workspace_id = $1 and key = $2", [
      workspaceId,
      key,
      jsonText(decision),
    ]);
    return { outcome: decision, fresh: true, job: undefined };
  }
  const event: FeedEvent<AnyRecord> = { seq: Number(feed?.seq ?? 0) + 1, ...decision.happened };
  await sql.query(
    `with counted as (update tidewire_feeds set seq = $3::bigint where workspace_id = $1),
      told as (insert into tidewire_events (workspace_id, seq, key, record_id, data) values ($1, $3::bigint, $4, $5, $6::json))
      ${writeRecords("$2")}`,
    [workspaceId, rowsOf(event.records), event.seq, event.key, event.id, jsonText(event)],
  );
  if (decision.job) await send(sql, decision.job);
  await sql.query("select pg_notify($1, $2)", [
    commitChannel,
    JSON.stringify({ workspace: workspaceId, seq: event.seq }),
  ]);
  return { outcome: { event }, fresh: true, job: decision.job };
}

async function keptUnder(sql: Sql, workspaceId: string, key: string, hash: string): Promise<Outcome> {
  const kept = await outcomeUnder(sql, workspaceId, key);
  if (!kept?.outcome) throw new BackendError("in-progress", { retryAfterSeconds: 1 });
  if (kept.body !== hash)
    throw new BackendError("idempotency-mismatch", { detail: "Another command was given under this key." });
  return kept.outcome;
}

/** What stands under a key: its event, or the refusal that was kept. */
export async function outcomeUnder(
  sql: Sql,
  workspaceId: string,
  key: string,
): Promise<{ readonly actorId: string; readonly body: string; readonly outcome: Outcome | undefined } | undefined> {
  const [row] = await sql.query<
    Row & { actor_id: string; body: string; refused: Outcome | null; event: FeedEvent<AnyRecord> | null }
  >(
    `select k.actor_id, k.body, k.refused, e.data as event from tidewire_keys k
      left join tidewire_events e on e.workspace_id = k.workspace_id and e.key = k.key where k.workspace_id = $1 and k.key = $2`,
    [workspaceId, key],
  );
  return (
    row && {
      actorId: row.actor_id,
      body: row.body,
      outcome: row.event ? { event: row.event } : (row.refused ?? undefined),
    }
  );
}

/** Drops refusals that nobody will ask for again. What happened keeps its key for good, so that it never happens twice. */
export async function forgetOldRefusals(sql: Sql): Promise<void> {
  await sql.query("delete from tidewire_keys where refused is not null and kept_at < now() - interval '7 days'");
}
