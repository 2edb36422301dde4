import type { CalendarDay, Instant, TimeZone } from "../basics/time.js";
import { startOfDay } from "../basics/zoned-time.js";
import { addDays, addMonths, daysFrom, daysOfMonth, monthOf, startOfWeek } from "./calendar-day.js";
import { monthWeeks, type WeekOptions } from "./month-weeks.js";

/** How the calendar lays out time: whole weeks around a month, one week, or the days of a month as a list. */
export type CalendarView = "month" | "week" | "list";

/** Every view, in the order of the switch. */
export const calendarViews: readonly CalendarView[] = ["month", "week", "list"];

/** What a view is about: the day it is opened at, the zone its days are days of, and how its weeks begin. */
export interface VisibleRangeOptions extends WeekOptions {
  readonly anchor: CalendarDay;
  readonly timeZone: TimeZone;
}

/** The days a view shows and the instants they cover: from `from`, up to and without `to`. */
export interface VisibleRange {
  readonly days: readonly CalendarDay[];
  readonly from: Instant;
  readonly to: Instant;
}

const shownDays: Record<CalendarView, (anchor: CalendarDay, options: WeekOptions) => CalendarDay[]> = {
  month: (anchor, options) => monthWeeks(monthOf(anchor), options).flat(),
  week: (anchor, options) => daysFrom(startOfWeek(anchor, options.weekStartsOn), 7),
  list: (anchor) => daysOfMonth(monthOf(anchor)),
};

const steps: Record<CalendarView, (anchor: CalendarDay, count: number) => CalendarDay> = {
  month: addMonths,
  week: (anchor, count) => addDays(anchor, count * 7),
  list: addMonths,
};

/** The days that a view shows, and the half-open range of instants in which its posts lie. */
export function visibleRange(view: CalendarView, options: VisibleRangeOptions): VisibleRange {
  const days = shownDays[view](options.anchor, options);
  return {
    days,
    from: startOfDay(days[0]!, options.timeZone),
    to: startOfDay(addDays(days.at(-1)!, 1), options.timeZone),
  };
}

/** The day to open a view at so many pages on (back, if negative). */
export function stepAnchor(view: CalendarView, anchor: CalendarDay, count: number): CalendarDay {
  return steps[view](anchor, count);
}
