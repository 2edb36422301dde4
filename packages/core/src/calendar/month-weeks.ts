import type { CalendarDay } from "../basics/time.js";
import { daysBetween, daysFrom, daysOfMonth, startOfWeek, type CalendarMonth, type Weekday } from "./calendar-day.js";

/** Which day a week begins with. */
export interface WeekOptions {
  readonly weekStartsOn: Weekday;
}

/** The weeks that hold a month, each of seven days, filled up from the months before and after. */
export function monthWeeks(month: CalendarMonth, options: WeekOptions): CalendarDay[][] {
  const days = daysOfMonth(month);
  const first = startOfWeek(days[0]!, options.weekStartsOn);
  const weeks = Math.ceil((daysBetween(first, days.at(-1)!) + 1) / 7);
  const shown = daysFrom(first, weeks * 7);
  return Array.from({ length: weeks }, (_, week) => shown.slice(week * 7, week * 7 + 7));
}
