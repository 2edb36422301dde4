import { readDay } from "../basics/plain-time.js";
import { day as dayLength, type CalendarDay, type Instant, type TimeZone } from "../basics/time.js";
import { readInstant, wallMilliseconds } from "../basics/zoned-time.js";

/** What the calendar needs to know of a thing to place it; `at` is null while it has no time. */
export interface Placeable {
  readonly id: string;
  readonly at: Instant | null;
}

/** The days to place on, and the zone whose days they are. */
export interface PlaceOptions {
  readonly days: readonly CalendarDay[];
  readonly timeZone: TimeZone;
}

/** The same for posts that keep their instant elsewhere than in `at`. */
export interface PlaceOptionsWith<P> extends PlaceOptions {
  readonly atOf: (post: P) => Instant | null;
}

/** The posts of each day by time; every day asked for is there, also when it is empty. */
export type PlacedPosts<P> = ReadonlyMap<CalendarDay, readonly P[]>;

interface Timed<P> {
  readonly post: P;
  readonly at: number;
}

const emptyDay: readonly never[] = Object.freeze([]);

/** Puts each post on its day in the zone, by time and then id; a row (and the map) that equals the previous one stays the same object. */
export function placePosts<P extends Placeable>(
  posts: Iterable<P>,
  options: PlaceOptions,
  previous?: PlacedPosts<P>,
): PlacedPosts<P>;
export function placePosts<P extends { readonly id: string }>(
  posts: Iterable<P>,
  options: PlaceOptionsWith<P>,
  previous?: PlacedPosts<P>,
): PlacedPosts<P>;
export function placePosts<P extends { readonly id: string; readonly at?: Instant | null }>(
  posts: Iterable<P>,
  options: PlaceOptions & { readonly atOf?: (post: P) => Instant | null },
  previous?: PlacedPosts<P>,
): PlacedPosts<P> {
  const { timeZone, atOf = (post: P) => post.at ?? null } = options;
  const byDay = new Map<number, Timed<P>[]>(options.days.map((day) => [readDay(day) / dayLength, []]));
  for (const post of posts) {
    const instant = atOf(post);
    if (instant === null) continue;
    const at = readInstant(instant);
    byDay.get(Math.floor(wallMilliseconds(at, timeZone) / dayLength))?.push({ post, at });
  }

  const placed = new Map<CalendarDay, readonly P[]>();
  let changed = previous?.size !== byDay.size;
  for (const day of options.days) {
    const now = inOrder(byDay.get(readDay(day) / dayLength)!);
    const before = previous?.get(day);
    const kept = before !== undefined && isSameRow(before, now);
    changed ||= !kept;
    placed.set(day, kept ? before : now);
  }
  return changed || previous === undefined ? placed : previous;
}

function inOrder<P extends { readonly id: string }>(day: Timed<P>[]): readonly P[] {
  if (day.length === 0) return emptyDay;
  return day.sort(byTimeThenId).map(({ post }) => post);
}

// Ids are compared by code unit: the order must not depend on the language of the machine.
function byTimeThenId<P extends { readonly id: string }>(one: Timed<P>, other: Timed<P>): number {
  return one.at - other.at || Number(one.post.id > other.post.id) - Number(one.post.id < other.post.id);
}

function isSameRow<P>(before: readonly P[], now: readonly P[]): boolean {
  return before.length === now.length && before.every((post, index) => post === now[index]);
}
