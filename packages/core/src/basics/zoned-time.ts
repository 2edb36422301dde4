import { readDay, readTime, writeDay, writeTime } from "./plain-time.js";
import { day as dayLength, type CalendarDay, type Instant, type TimeZone, type WallTime } from "./time.js";
import { zoneOffset } from "./zone-offset.js";

/** Whether a wall time exists once (`ok`), is skipped by the clocks (`gap`) or happens twice (`overlap`). */
export type WallTimeKind = "ok" | "gap" | "overlap";

/** The instant a wall time stands for, and how sure that is. */
export interface ResolvedInstant {
  readonly at: Instant;
  readonly kind: WallTimeKind;
}

/** What a clock on the wall and the calendar beside it show. */
export interface WallClock {
  readonly day: CalendarDay;
  readonly time: WallTime;
}

/**
 * The instant at which a wall clock in the zone shows this time on this day:
 * the first of the two when the hour happens twice, and as far after the skip when the clocks skip it.
 *
 * Not `new TZDate(...)`: its answer near a clock change depends on the zone of the machine it runs on.
 */
export function instantAt(day: CalendarDay, time: WallTime, timeZone: TimeZone): ResolvedInstant {
  const wall = readDay(day) + readTime(time);
  const before = wall - zoneOffset(wall - dayLength, timeZone);
  const after = wall - zoneOffset(wall + dayLength, timeZone);
  const beforeShows = wallMilliseconds(before, timeZone) === wall;
  const afterShows = wallMilliseconds(after, timeZone) === wall;

  if (beforeShows && afterShows && before !== after) {
    return { at: writeInstant(Math.min(before, after)), kind: "overlap" };
  }
  if (beforeShows) return { at: writeInstant(before), kind: "ok" };
  if (afterShows) return { at: writeInstant(after), kind: "ok" };
  return { at: writeInstant(Math.max(before, after)), kind: "gap" };
}

/** The day and the time that a wall clock in the zone shows at this instant. */
export function wallClock(at: Instant, timeZone: TimeZone): WallClock {
  const wall = wallMilliseconds(readInstant(at), timeZone);
  return { day: writeDay(wall), time: writeTime(wall) };
}

/** The day it is in the zone at this instant. */
export function dayOf(at: Instant, timeZone: TimeZone): CalendarDay {
  return writeDay(wallMilliseconds(readInstant(at), timeZone));
}

/** The first instant of a day in the zone, also where the clocks skip midnight. */
export function startOfDay(day: CalendarDay, timeZone: TimeZone): Instant {
  return instantAt(day, "00:00", timeZone).at;
}

/** What a clock in the zone shows, as the milliseconds at which a UTC clock shows the same. */
export function wallMilliseconds(milliseconds: number, timeZone: TimeZone): number {
  return milliseconds + zoneOffset(milliseconds, timeZone);
}

// A text without the Z would be read in the zone of the machine.
/** Reads an instant as milliseconds; throws a RangeError for anything but an ISO 8601 UTC text. */
export function readInstant(at: Instant): number {
  const milliseconds = at.endsWith("Z") ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(milliseconds)) {
    throw new RangeError(`@tidewire/core: "${at}" is not an instant; write it as 2026-11-20T09:00:00.000Z.`);
  }
  return milliseconds;
}

function writeInstant(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}
