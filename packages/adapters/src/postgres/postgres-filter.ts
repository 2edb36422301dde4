import type { InteractionFilter } from "@tidewire/core/inbox";
import { wordsOf } from "../server/engine-words.js";
import { cleanText, type Values } from "./sql.js";

/** The condition for the interactions that a filter asks for, out of those somebody may see: what core's `matches` says, in SQL. `$1` is the workspace. */
export function interactionsWhere(
  filter: InteractionFilter,
  channelIds: readonly string[] | null,
  values: Values,
): string {
  const { queues, read, ownerIds, kinds, channelIds: wanted, tags, snoozed, text } = filter;
  const among = (column: string, list: readonly string[] | undefined) =>
    list && `${column} = any(${values.put(list)}::text[])`;
  const owners = ownerIds?.filter((id) => id !== null);
  const conditions = [
    "r.workspace_id = $1 and r.kind = 'interaction'",
    channelIds !== null && among("r.channel_id", channelIds),
    among("r.queue", queues),
    read && `r.read = ${values.put(read)}`,
    owners && `(${among("r.owner_id", owners)}${ownerIds?.includes(null) ? " or r.owner_id is null" : ""})`,
    among("r.interaction_kind", kinds),
    among("r.channel_id", wanted),
    tags && `exists (select 1 from json_array_elements_text(r.data -> 'tags') tag where ${among("tag", tags)})`,
    snoozed !== undefined && `r.snoozed_until is ${snoozed ? "not null" : "null"}`,
    ...wordsOf(text).map((word) => hasWord(values.put(cleanText(word)))),
  ];
  return conditions.filter(Boolean).join(" and ");
}

// Plain search for a piece of text: nothing in it has a meaning of its own.
function hasWord(word: string): string {
  return `(strpos(r.search, ${word}) > 0 or exists (select 1 from tidewire_records m where m.workspace_id = $1 and m.interaction_id = r.id and m.kind = 'message' and strpos(m.search, ${word}) > 0))`;
}
