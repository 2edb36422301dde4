import { historyOf } from "@tidewire/core/activity";
import type { PostsQuery, ThreadPage, ThreadQuery } from "@tidewire/core/backend";
import type { FeedEvent, Page } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import type { Post } from "@tidewire/core/composer";
import { matches, newestFirst, placeOf, type Interaction, type InteractionFilter } from "@tidewire/core/inbox";
import { comparePlaces, readPlace, writePlace, type Place } from "../server/engine-place.js";
import { searchTextOf, wordsOf } from "../server/engine-words.js";
import type { InteractionsWindow } from "../server/store-port.js";
import type { MemoryRecords } from "./memory-records.js";

/** A page of interactions, newest activity first. */
export function interactionsPage(
  records: MemoryRecords,
  { filter, channelIds, cursor, limit }: InteractionsWindow,
  asOf: number,
): Page<Interaction> {
  const found = interactionsIn(records, filter, channelIds);
  const place = readPlace(cursor);
  const rest = place ? found.filter((it) => newestFirst(it, { id: place.id, lastActivityAt: place.at }) > 0) : found;
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  return { records: shown, next: last && rest.length > limit ? placeOf(last) : null, total: found.length, asOf };
}

/** The interactions that a filter asks for, out of those somebody may see. */
export function interactionsIn(
  records: MemoryRecords,
  filter: InteractionFilter,
  channelIds: readonly string[] | null,
): readonly Interaction[] {
  const words = wordsOf(filter.text);
  return records
    .listed()
    .filter(
      (it) =>
        (channelIds === null || channelIds.includes(it.channelId)) &&
        matches(it, filter) &&
        words.every(
          (word) =>
            searchTextOf(it).includes(word) ||
            records.messagesIn(it.id).some((message) => searchTextOf(message).includes(word)),
        ),
    );
}

/** A window of one thread, with the notes and the history that lie in it. */
export function threadPage(
  records: MemoryRecords,
  events: readonly FeedEvent<AnyRecord>[],
  { interactionId, cursor, limit }: ThreadQuery,
  asOf: number,
): ThreadPage | undefined {
  const interaction = records.get(interactionId);
  if (interaction?.is !== "interaction") return undefined;
  const before = readPlace(cursor);
  const older = records
    .messagesIn(interactionId)
    .filter((message) => !before || comparePlaces(message, before) < 0)
    .sort((one, other) => comparePlaces(other, one));
  const messages = older.slice(0, limit);
  const last = messages.at(-1);
  const next = last && older.length > limit ? writePlace(last) : null;
  const inWindow = ({ at }: Pick<Place, "at">) =>
    (before === null || at < before.at) && (next === null || !last || at >= last.at);
  return {
    interaction,
    messages: messages.reverse(),
    notes: [...records.of("note")]
      .filter((note) => note.interactionId === interactionId && inWindow(note))
      .sort(comparePlaces),
    history: events.filter((event) => event.id === interactionId && inWindow(event)).map(historyOf),
    next,
    asOf,
  };
}

/** A page of posts: by their time, oldest first; those without a time, the latest made first. */
export function postsPage(
  records: MemoryRecords,
  { from, to, channelIds: wanted, statuses, cursor, limit }: PostsQuery,
  channelIds: readonly string[] | null,
  asOf: number,
): Page<Post> {
  const timeless = from === null && to === null;
  const placeOfPost = ({ at, createdAt, id }: Post): Place => ({ at: at ?? createdAt, id });
  const direction = timeless ? -1 : 1;
  const found = [...records.of("post")].filter(
    (post) =>
      post.removedAt === null &&
      (timeless
        ? post.at === null
        : post.at !== null && (from === null || post.at >= from) && (to === null || post.at < to)) &&
      (channelIds === null || post.channelIds.length === 0 || post.channelIds.some((id) => channelIds.includes(id))) &&
      (!wanted || post.channelIds.some((id) => wanted.includes(id))) &&
      (!statuses || statuses.includes(post.status)),
  );
  const order = (one: Place, other: Place) => direction * comparePlaces(one, other);
  found.sort((one, other) => order(placeOfPost(one), placeOfPost(other)));
  const place = readPlace(cursor);
  const rest = place ? found.filter((post) => order(placeOfPost(post), place) > 0) : found;
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  return {
    records: shown,
    next: last && rest.length > limit ? writePlace(placeOfPost(last)) : null,
    total: found.length,
    asOf,
  };
}
