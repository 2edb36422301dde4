import type { Cursor, Page } from "@tidewire/core/basics";
import { readPlace } from "../server/engine-place.js";
import type { Row, Sql, Values } from "./sql.js";

/** What a list shows and in which order. */
export interface ListStatement {
  /** Over the records `r`; `$1` is the workspace. */
  readonly where: string;
  /** The column of time that orders it; the id comes second. */
  readonly at: string;
  readonly direction: "asc" | "desc";
  readonly values: Values;
}

/** A workspace's number in its feed, inside a statement. */
export const asOf = "(select coalesce(max(seq), 0) from tidewire_feeds where workspace_id = $1)";

/** Reads a page. One statement sees one state: the page, its total and its number in the feed belong together. */
export async function readPage<R>(
  sql: Sql,
  { where, at, direction, values }: ListStatement,
  cursor: Cursor | null,
  limit: number,
  placeOfRecord: (record: R) => Cursor,
): Promise<Page<R>> {
  const place = readPlace(cursor);
  const beyond = place
    ? `and (${at}, r.id) ${direction === "desc" ? "<" : ">"} (${values.put(place.at)}, ${values.put(place.id)})`
    : "";
  const [row] = await sql.query<Row & { as_of: string | number; total: number; records: readonly R[] }>(
    `select ${asOf} as as_of, (select count(*)::int from tidewire_records r where ${where}) as total,
      coalesce((select json_agg(page.data order by page.at ${direction}, page.id ${direction}) from (
        select r.data, ${at} as at, r.id from tidewire_records r where ${where} ${beyond} order by ${at} ${direction}, r.id ${direction} limit ${values.put(limit + 1)}::int
      ) page), '[]'::json) as records`,
    values.all,
  );
  const records = row?.records.slice(0, limit) ?? [];
  const last = records.at(-1);
  return {
    records,
    next: last && row && row.records.length > limit ? placeOfRecord(last) : null,
    total: row?.total ?? 0,
    asOf: Number(row?.as_of ?? 0),
  };
}
