import { readDay, readTime } from "../basics/plain-time.js";
import type { Schedule } from "../basics/schedule.js";
import type { CalendarDay, Instant, TimeZone, WallTime } from "../basics/time.js";
import { wallClock } from "../basics/zoned-time.js";

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
