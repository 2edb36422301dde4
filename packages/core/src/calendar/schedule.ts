import { readDay, readTime } from "../basics/plain-time.js";
import type { CalendarDay, Instant, TimeZone, WallTime } from "../basics/time.js";
import { instantAt, wallClock, type ResolvedInstant } from "../basics/zoned-time.js";

/** When a post goes out, as a person chose it; the instant is derived from it and never the other way round. */
export interface Schedule {
  readonly day: CalendarDay;
  readonly time: WallTime;
  readonly timeZone: TimeZone;
}

/** The instant a schedule stands for, and whether its time exists, is skipped or happens twice that day. */
export function instantOf(schedule: Schedule): ResolvedInstant {
  return instantAt(schedule.day, schedule.time, schedule.timeZone);
}

/** The schedule that a clock in the zone shows at this instant, e.g. for a post made elsewhere. */
export function scheduleAt(at: Instant, timeZone: TimeZone): Schedule {
  return { ...wallClock(at, timeZone), timeZone };
}

// The chosen time stays as it was even on a day that skips it: were it replaced by the time shown that day,
// the next move would carry the replacement along.
/** The same time on another day. */
export function moveToDay(schedule: Schedule, day: CalendarDay): Schedule {
  readDay(day);
  return { ...schedule, day };
}

/** Another time on the same day. */
export function moveToTime(schedule: Schedule, time: WallTime): Schedule {
  readTime(time);
  return { ...schedule, time };
}
