import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  compareDays,
  dayOfWeek,
  daysBetween,
  daysFrom,
  daysOfMonth,
  firstDayOf,
  isoWeek,
  monthOf,
  startOfWeek,
  type Weekday,
} from "./calendar-day.js";

// From the year 170 on: 2,000 months back must still be a day with four digits of year.
const anyDay = fc
  .integer({ min: -719_528 + 62_100, max: 2_000_000 })
  .map((days) => Temporal.PlainDate.from("1970-01-01").add({ days }).toString());
const count = fc.integer({ min: -2_000, max: 2_000 });
const weekday = fc.integer({ min: 0, max: 6 }).map((day) => day as Weekday);

test("adding days and months, and the number of the week, agree with Temporal", () => {
  fc.assert(
    fc.property(anyDay, count, (day, many) => {
      const plain = Temporal.PlainDate.from(day);
      expect(addDays(day, many)).toBe(plain.add({ days: many }).toString());
      expect(addMonths(day, many)).toBe(plain.add({ months: many }).toString());
      expect(dayOfWeek(day)).toBe(plain.dayOfWeek % 7);
      expect(isoWeek(day)).toEqual({ year: plain.yearOfWeek, week: plain.weekOfYear });
      expect(daysBetween(day, addDays(day, many))).toBe(many);
      expect(compareDays(addDays(day, many), day)).toBe(Math.sign(many));
    }),
  );
});

test("a week begins on the wished day, at most six days back", () => {
  fc.assert(
    fc.property(anyDay, weekday, (day, weekStartsOn) => {
      const start = startOfWeek(day, weekStartsOn);
      expect(dayOfWeek(start)).toBe(weekStartsOn);
      expect(daysBetween(start, day)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(start, day)).toBeLessThan(7);
    }),
  );
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-11-30", 3, "2027-02-28"],
  ["0050-01-31", 1, "0050-02-28"],
])("%s plus %d months is %s", (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test("a month has its days in order", () => {
  expect(daysOfMonth("2024-02")).toHaveLength(29);
  expect(daysOfMonth("2026-02").at(-1)).toBe("2026-02-28");
  expect(monthOf("2026-02-28")).toBe("2026-02");
  expect(firstDayOf("2026-02")).toBe("2026-02-01");
  expect(daysFrom("2026-12-31", 2)).toEqual(["2026-12-31", "2027-01-01"]);
});

test.each(["2026-13", "2026", "2026-1", "november"])("%j is no month", (month) => {
  expect(() => daysOfMonth(month)).toThrow(RangeError);
});
