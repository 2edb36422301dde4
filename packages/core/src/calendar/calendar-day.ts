import { readDay, writeDay } from "../basics/plain-time.js";
import { day as dayLength, type CalendarDay } from "../basics/time.js";

/** A month on a calendar, `YYYY-MM`. */
export type CalendarMonth = string;

/** A day of the week, from 0 for Sunday to 6 for Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A week by ISO 8601, with the year it is counted in. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** The day so many days later (earlier, if negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return writeDay(readDay(day) + days * dayLength);
}

/** The same day so many months later (earlier, if negative), or that month's last day if it is shorter. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const from = new Date(readDay(day));
  const first = monthStart(from, months);
  const last = monthStart(from, months + 1) - dayLength;
  return writeDay(Math.min(first + (from.getUTCDate() - 1) * dayLength, last));
}

/** How many days from one day to another; negative when `to` is the earlier one. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (readDay(to) - readDay(from)) / dayLength;
}

/** Orders two days for sorting, the earlier one first. */
export function compareDays(one: CalendarDay, other: CalendarDay): number {
  return Math.sign(daysBetween(other, one));
}

/** So many days in a row, beginning with this one. */
export function daysFrom(first: CalendarDay, count: number): CalendarDay[] {
  const start = readDay(first);
  return Array.from({ length: count }, (_, index) => writeDay(start + index * dayLength));
}

/** The day of the week. */
export function dayOfWeek(day: CalendarDay): Weekday {
  return new Date(readDay(day)).getUTCDay() as Weekday;
}

/** The first day of the week in which a day lies. */
export function startOfWeek(day: CalendarDay, weekStartsOn: Weekday): CalendarDay {
  return addDays(day, -((dayOfWeek(day) - weekStartsOn + 7) % 7));
}

/** The month in which a day lies. */
export function monthOf(day: CalendarDay): CalendarMonth {
  return writeDay(readDay(day)).slice(0, 7);
}

/** The first day of a month. */
export function firstDayOf(month: CalendarMonth): CalendarDay {
  return writeDay(readDay(`${month}-01`));
}

/** The days of a month, in order. */
export function daysOfMonth(month: CalendarMonth): CalendarDay[] {
  const first = firstDayOf(month);
  return daysFrom(first, daysBetween(first, addMonths(first, 1)));
}

// A week belongs to the year of its Thursday.
/** The number of the week by ISO 8601. */
export function isoWeek(day: CalendarDay): IsoWeek {
  const thursday = addDays(startOfWeek(day, 1), 3);
  const year = thursday.slice(0, 4);
  return { year: Number(year), week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 };
}

// Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
function monthStart(from: Date, months: number): number {
  return new Date(from).setUTCMonth(from.getUTCMonth() + months, 1);
}
