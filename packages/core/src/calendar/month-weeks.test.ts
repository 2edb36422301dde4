import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysOfMonth, dayOfWeek, monthOf, type Weekday } from "./calendar-day.js";
import { monthWeeks } from "./month-weeks.js";

const anyMonth = fc
  .tuple(fc.integer({ min: 1, max: 9_998 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`);

test.each([0, 1, 2, 3, 4, 5, 6] as const)(
  "weeks from day %d have seven days in a row, hold their month whole, and none lies outside it",
  (weekStartsOn: Weekday) => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const weeks = monthWeeks(month, { weekStartsOn });
        const days = weeks.flat();
        expect(weeks.every((week) => week.length === 7 && dayOfWeek(week[0]!) === weekStartsOn)).toBe(true);
        expect(days.every((day, index) => index === 0 || day === addDays(days[index - 1]!, 1))).toBe(true);
        expect(days.filter((day) => monthOf(day) === month)).toEqual(daysOfMonth(month));
        expect(weeks.every((week) => week.some((day) => monthOf(day) === month))).toBe(true);
      }),
      { numRuns: 200 },
    );
  },
);

test.each([
  ["2026-02", 0, 4],
  ["2026-02", 1, 5],
  ["2026-08", 1, 6],
  ["2026-11", 1, 6],
] as const)("%s with weeks from day %d takes %d rows", (month, weekStartsOn, rows) => {
  expect(monthWeeks(month, { weekStartsOn })).toHaveLength(rows);
});

test("December 2011 has 31 days also where Samoa skipped one", () => {
  expect(monthWeeks("2011-12", { weekStartsOn: 1 })).toEqual([
    ["2011-11-28", "2011-11-29", "2011-11-30", "2011-12-01", "2011-12-02", "2011-12-03", "2011-12-04"],
    ["2011-12-05", "2011-12-06", "2011-12-07", "2011-12-08", "2011-12-09", "2011-12-10", "2011-12-11"],
    ["2011-12-12", "2011-12-13", "2011-12-14", "2011-12-15", "2011-12-16", "2011-12-17", "2011-12-18"],
    ["2011-12-19", "2011-12-20", "2011-12-21", "2011-12-22", "2011-12-23", "2011-12-24", "2011-12-25"],
    ["2011-12-26", "2011-12-27", "2011-12-28", "2011-12-29", "2011-12-30", "2011-12-31", "2012-01-01"],
  ]);
});
