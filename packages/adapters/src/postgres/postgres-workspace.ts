import { randomUUID } from "node:crypto";
import type { FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import type { WorkspaceStore } from "../server/store-port.js";
import { dueIn } from "./postgres-due.js";
import { asStoreError } from "./postgres-error.js";
import { countInteractions, interactionsPage, postsPage, threadPage } from "./postgres-lists.js";
import { once, outcomeUnder, type SendJob } from "./postgres-once.js";
import { asOf } from "./postgres-page.js";
import { readOver, rowsOf, writeRecords } from "./postgres-records.js";
import type { Database, Row } from "./sql.js";

const loadedAtOnce = 500;

/** What a workspace tells the store around it. */
export interface PostgresWorkspaceOptions {
  readonly send: SendJob;
  readonly onCommit: () => void;
  readonly onJob: () => void;
}

/** One workspace's part of a database. */
export function postgresWorkspace(
  database: Database,
  workspaceId: string,
  { send, onCommit, onJob }: PostgresWorkspaceOptions,
): WorkspaceStore {
  const guarded = <A>(asked: Promise<A>): Promise<A> =>
    asked.catch((error: unknown) => Promise.reject(asStoreError(error)));

  async function place(): Promise<{ epoch: string; seq: number; oldest: number }> {
    const [row] = await database.query<Row & { epoch: string; seq: string | number; oldest: string | number }>(
      "select epoch, seq, oldest from tidewire_feeds where workspace_id = $1",
      [workspaceId],
    );
    return { epoch: row?.epoch ?? "", seq: Number(row?.seq ?? 0), oldest: Number(row?.oldest ?? 1) };
  }

  return {
    read: readOver({ query: (text, values) => guarded(database.query(text, values)) }, workspaceId),
    async once(key, actorId, body, decide) {
      const { outcome, fresh, job } = await once(database, workspaceId, key, actorId, body, decide, send);
      if (fresh && "event" in outcome) onCommit();
      if (job) onJob();
      return { outcome, fresh };
    },
    async outcome(key, actorId) {
      const kept = await guarded(outcomeUnder(database, workspaceId, key));
      return kept?.actorId === actorId ? kept.outcome : undefined;
    },
    async records(ids) {
      const [row] = await guarded(
        database.query<Row & { as_of: string | number; records: readonly AnyRecord[] }>(
          `select ${asOf} as as_of, coalesce((select json_agg(r.data order by array_position($2::text[], r.id::text)) from tidewire_records r where r.workspace_id = $1 and r.id = any($2::text[])), '[]'::json) as records`,
          [workspaceId, ids],
        ),
      );
      return { records: row?.records ?? [], asOf: Number(row?.as_of ?? 0) };
    },
    interactions: (window) => guarded(interactionsPage(database, workspaceId, window)),
    count: (filters, channelIds) => guarded(countInteractions(database, workspaceId, filters, channelIds)),
    thread: (query) => guarded(threadPage(database, workspaceId, query)),
    posts: (query, channelIds) => guarded(postsPage(database, workspaceId, query, channelIds)),
    async events(since, limit) {
      const rows = await guarded(
        database.query<Row & { data: FeedEvent<AnyRecord> }>(
          "select data from tidewire_events where workspace_id = $1 and seq > $2::bigint order by seq limit $3::int",
          [workspaceId, since, limit],
        ),
      );
      return rows.map(({ data }) => data);
    },
    place: () => guarded(place()),
    due: (now) => guarded(dueIn(database, workspaceId, now)),
    async claim(key) {
      const rows = await guarded(
        database.query(
          "insert into tidewire_claims (workspace_id, key) values ($1, $2) on conflict do nothing returning key",
          [workspaceId, key],
        ),
      );
      return rows.length > 0;
    },
    async bookmark(name) {
      const [row] = await guarded(
        database.query<Row & { place: string }>(
          "select place from tidewire_bookmarks where workspace_id = $1 and name = $2",
          [workspaceId, name],
        ),
      );
      return row?.place ?? null;
    },
    async setBookmark(name, to) {
      await guarded(
        database.query(
          "insert into tidewire_bookmarks (workspace_id, name, place) values ($1, $2, $3) on conflict (workspace_id, name) do update set place = excluded.place",
          [workspaceId, name, to],
        ),
      );
    },
    async load(records) {
      await guarded(
        database.query("insert into tidewire_feeds (workspace_id, epoch) values ($1, $2) on conflict do nothing", [
          workspaceId,
          randomUUID(),
        ]),
      );
      for (let from = 0; from < records.length; from += loadedAtOnce) {
        await guarded(
          database.query(writeRecords("$2"), [workspaceId, rowsOf(records.slice(from, from + loadedAtOnce))]),
        );
      }
      // What was loaded in one go is unknown to the planner, and PGlite has nobody who would look at it later.
      if (records.length >= loadedAtOnce) await guarded(database.query("analyze tidewire_records"));
    },
  };
}
