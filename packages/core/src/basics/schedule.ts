import type { CalendarDay, TimeZone, WallTime } from "./time.js";
import { instantAt, type ResolvedInstant } from "./zoned-time.js";

/** What a person chose: a wall clock's time on a day in a zone. The instant is derived from it and stored beside it. */
export interface Schedule {
  readonly day: CalendarDay;
  readonly time: WallTime;
  readonly timeZone: TimeZone;
}

/** The instant a schedule means, and whether its wall time is skipped (`gap`) or comes twice (`overlap`). */
export function instantOf({ day, time, timeZone }: Schedule): ResolvedInstant {
  return instantAt(day, time, timeZone);
}
