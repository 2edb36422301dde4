import { historyOf } from "@tidewire/core/activity";
import type { PostsQuery, ThreadPage, ThreadQuery } from "@tidewire/core/backend";
import type { FeedEvent, Page } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import type { Post } from "@tidewire/core/composer";
import { placeOf, type Interaction, type InteractionFilter, type Message, type Note } from "@tidewire/core/inbox";
import { readPlace, writePlace } from "../server/engine-place.js";
import type { InteractionsWindow } from "../server/store-port.js";
import { interactionsWhere } from "./postgres-filter.js";
import { asOf, readPage } from "./postgres-page.js";
import { createValues, type Database, type Row, type Sql } from "./sql.js";

/** A page of interactions, newest activity first. */
export function interactionsPage(
  sql: Sql,
  workspaceId: string,
  { filter, channelIds, cursor, limit }: InteractionsWindow,
): Promise<Page<Interaction>> {
  const values = createValues(workspaceId);
  return readPage<Interaction>(
    sql,
    { where: interactionsWhere(filter, channelIds, values), at: "r.last_activity_at", direction: "desc", values },
    cursor,
    limit,
    placeOf,
  );
}

/** How many interactions each filter finds, all at one moment. */
export async function countInteractions(
  sql: Sql,
  workspaceId: string,
  filters: readonly InteractionFilter[],
  channelIds: readonly string[] | null,
): Promise<{ totals: readonly number[]; asOf: number }> {
  const values = createValues(workspaceId);
  const counts = filters.map(
    (filter) => `(select count(*)::int from tidewire_records r where ${interactionsWhere(filter, channelIds, values)})`,
  );
  const [row] = await sql.query<Row & { as_of: string | number; totals: readonly number[] }>(
    `select ${asOf} as as_of, json_build_array(${counts.join(", ")}) as totals`,
    values.all,
  );
  return { totals: row?.totals ?? [], asOf: Number(row?.as_of ?? 0) };
}

/** A page of posts: by their time, oldest first; those without a time, the latest made first. */
export function postsPage(
  sql: Sql,
  workspaceId: string,
  { from, to, channelIds: wanted, statuses, cursor, limit }: PostsQuery,
  channelIds: readonly string[] | null,
): Promise<Page<Post>> {
  const values = createValues(workspaceId);
  const timeless = from === null && to === null;
  const onAny = (ids: readonly string[]) =>
    `exists (select 1 from json_array_elements_text(r.data -> 'channelIds') c where c = any(${values.put(ids)}::text[]))`;
  const where = [
    "r.workspace_id = $1 and r.kind = 'post' and r.removed_at is null",
    timeless ? "r.at is null" : "r.at is not null",
    from !== null && `r.at >= ${values.put(from)}`,
    to !== null && `r.at < ${values.put(to)}`,
    channelIds !== null && `(json_array_length(r.data -> 'channelIds') = 0 or ${onAny(channelIds)})`,
    wanted && onAny(wanted),
    statuses && `r.status = any(${values.put(statuses)}::text[])`,
  ];
  const place = ({ at, createdAt, id }: Post) => writePlace({ at: at ?? createdAt, id });
  return readPage<Post>(
    sql,
    {
      where: where.filter(Boolean).join(" and "),
      at: timeless ? "r.created_at" : "r.at",
      direction: timeless ? "desc" : "asc",
      values,
    },
    cursor,
    limit,
    place,
  );
}

type DataRow<D> = Row & { readonly data: D };

/** A window of one thread, with the notes and the history that lie in it, all at one moment. */
export function threadPage(
  database: Database,
  workspaceId: string,
  { interactionId, cursor, limit }: ThreadQuery,
): Promise<ThreadPage | undefined> {
  const before = readPlace(cursor);
  return database.transaction(async (sql) => {
    const [head] = await sql.query<DataRow<Interaction> & { as_of: string | number }>(
      `select data, ${asOf} as as_of from tidewire_records where workspace_id = $1 and id = $2 and kind = 'interaction'`,
      [workspaceId, interactionId],
    );
    if (!head) return undefined;
    const older = await sql.query<DataRow<Message>>(
      `select data from tidewire_records where workspace_id = $1 and interaction_id = $2 and kind = 'message' ${before ? "and (at, id) < ($4, $5)" : ""} order by at desc, id desc limit $3::int`,
      [workspaceId, interactionId, limit + 1, ...(before ? [before.at, before.id] : [])],
    );
    const messages = older.slice(0, limit).map(({ data }) => data);
    const last = messages.at(-1);
    const next = last && older.length > limit ? writePlace(last) : null;
    const inWindow = ({ at }: { readonly at: string }) =>
      (before === null || at < before.at) && (next === null || !last || at >= last.at);
    const notes = await sql.query<DataRow<Note>>(
      "select data from tidewire_records where workspace_id = $1 and interaction_id = $2 and kind = 'note' order by at, id",
      [workspaceId, interactionId],
    );
    const events = await sql.query<DataRow<FeedEvent<AnyRecord>>>(
      "select data from tidewire_events where workspace_id = $1 and record_id = $2 order by seq",
      [workspaceId, interactionId],
    );
    return {
      interaction: head.data,
      messages: messages.reverse(),
      notes: notes.map(({ data }) => data).filter(inWindow),
      history: events
        .map(({ data }) => data)
        .filter(inWindow)
        .map(historyOf),
      next,
      asOf: Number(head.as_of),
    };
  }, "snapshot");
}
