import type { FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord, RecordKind, Records } from "@tidewire/core/commands";
import { searchTextOf } from "../server/engine-words.js";
import type { Directory, Read } from "../server/store-port.js";
import { cleanText, jsonText, type Row, type Sql } from "./sql.js";

type DataRow = Row & { readonly data: AnyRecord };

function isKind<K extends RecordKind>(kind: K, record: AnyRecord): record is AnyRecord & Records[K] {
  return record.is === kind;
}

/** The reads of one workspace, over a connection or inside a transaction. */
export function readOver(sql: Sql, workspaceId: string): Read {
  async function find<K extends RecordKind>(
    kind: K,
    where: string,
    ...values: readonly unknown[]
  ): Promise<(AnyRecord & Records[K])[]> {
    const rows = await sql.query<DataRow>(
      `select data from tidewire_records where workspace_id = $1 and kind = '${kind}' and ${where} order by id`,
      [workspaceId, ...values],
    );
    return rows.map(({ data }) => data).filter((record) => isKind(kind, record));
  }

  return {
    async record(id) {
      const [row] = await sql.query<DataRow>("select data from tidewire_records where workspace_id = $1 and id = $2", [
        workspaceId,
        id,
      ]);
      return row?.data;
    },
    async event(key) {
      const [row] = await sql.query<Row & { data: FeedEvent<AnyRecord> }>(
        "select data from tidewire_events where workspace_id = $1 and key = $2",
        [workspaceId, key],
      );
      return row?.data;
    },
    all: (kind) => find(kind, "true"),
    async directory(): Promise<Directory> {
      const rows = await sql.query<DataRow>(
        "select data from tidewire_records where workspace_id = $1 and kind in ('workspace', 'member', 'team', 'grant', 'channel') order by id",
        [workspaceId],
      );
      const records = rows.map(({ data }) => data);
      const of = <K extends RecordKind>(kind: K) => records.filter((record) => isKind(kind, record));
      return {
        workspace: of("workspace")[0],
        members: of("member"),
        teams: of("team"),
        grants: of("grant"),
        channels: of("channel"),
      };
    },
    messageOf: async (channelId, networkId) =>
      (await find("message", "channel_id = $2 and network_id = $3", channelId, networkId))[0],
    threadOf: async (channelId, threadId) =>
      (await find("interaction", "channel_id = $2 and network_thread_id = $3", channelId, threadId))[0],
    unconfirmedIn: (interactionId) =>
      find(
        "message",
        "interaction_id = $2 and direction = 'out' and network_id is null and status in ('sending', 'unknown')",
        interactionId,
      ),
  };
}

/** A statement's part that writes records; `json` is the place of their list. */
export function writeRecords(json: string): string {
  return `insert into tidewire_records (workspace_id, id, kind, version, data, search)
    select $1, r ->> 'id', r ->> 'kind', (r ->> 'version')::int, r -> 'data', r ->> 'search' from json_array_elements(${json}::json) r
    on conflict (workspace_id, id) do update set kind = excluded.kind, version = excluded.version, data = excluded.data, search = excluded.search`;
}

/** Records as `writeRecords` takes them. */
export function rowsOf(records: readonly AnyRecord[]): string {
  return jsonText(
    records.map((record) => ({
      id: record.id,
      kind: record.is,
      version: record.version,
      data: record,
      search: record.is === "interaction" || record.is === "message" ? cleanText(searchTextOf(record)) : null,
    })),
  );
}
