import type { Instant } from "@tidewire/core/basics";
import type { DueWork } from "../server/store-port.js";
import type { Row, Sql } from "./sql.js";

// A round takes this much of each; the next round takes the rest.
const most = 200;

const underway = `exists (select 1 from json_each(r.data -> 'deliveries') d where d.value ->> 'status' in `;

const conditions: Readonly<Record<keyof DueWork, string>> = {
  posts: "r.kind = 'post' and r.status = 'scheduled' and r.removed_at is null and r.at <= $2",
  resolves: "r.kind = 'interaction' and r.auto_resolve_at <= $2 and r.queue <> 'resolved'",
  wakes: "r.kind = 'interaction' and r.snoozed_until <= $2",
  fetches:
    "r.kind = 'channel' and r.data -> 'cadence' ->> 'kind' = 'poll' and r.data ->> 'connection' = 'connected' and (r.data ->> 'nextFetchAt' is null or (r.data ->> 'nextFetchAt') collate \"C\" <= $2)",
  publishing: `r.kind = 'post' and r.status in ('publishing', 'failed') and r.removed_at is null and ${underway}('waiting', 'calling', 'unknown'))`,
  sending: "r.kind = 'message' and r.status in ('sending', 'unknown') and r.direction = 'out'",
};

/** What is due at a moment. */
export async function dueIn(sql: Sql, workspaceId: string, now: Instant): Promise<DueWork> {
  const ids = async (what: keyof DueWork): Promise<readonly string[]> => {
    const condition = conditions[what];
    const values = condition.includes("$2") ? [workspaceId, now] : [workspaceId];
    const rows = await sql.query<Row & { id: string }>(
      `select r.id from tidewire_records r where r.workspace_id = $1 and ${condition} order by r.id limit ${most}`,
      values,
    );
    return rows.map(({ id }) => id);
  };
  return {
    posts: await ids("posts"),
    resolves: await ids("resolves"),
    wakes: await ids("wakes"),
    fetches: await ids("fetches"),
    publishing: await ids("publishing"),
    sending: await ids("sending"),
  };
}
