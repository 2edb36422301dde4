import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "../basics/zoned-time.js";
import { addDays } from "./calendar-day.js";
import { calendarViews, stepAnchor, visibleRange, type CalendarView } from "./visible-range.js";

const zones = ["America/Havana", "Europe/Amsterdam", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Cairo", "UTC"];
const anchors = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays("2015-01-01", days));

test.each([
  ["month", 42, "2026-02-23", "2026-04-05", "2026-02-22T23:00:00.000Z", "2026-04-05T22:00:00.000Z"],
  ["week", 7, "2026-03-23", "2026-03-29", "2026-03-22T23:00:00.000Z", "2026-03-29T22:00:00.000Z"],
  ["list", 31, "2026-03-01", "2026-03-31", "2026-02-28T23:00:00.000Z", "2026-03-31T22:00:00.000Z"],
] as const)("the %s in which Amsterdam loses an hour has %d days, %s to %s", (view, count, first, last, from, to) => {
  const range = visibleRange(view, { anchor: "2026-03-29", timeZone: "Europe/Amsterdam", weekStartsOn: 1 });
  expect([range.days.length, range.days[0], range.days.at(-1)]).toEqual([count, first, last]);
  expect([range.from, range.to]).toEqual([from, to]);
});

test("every instant of the range lies on a day shown, and the instants at its two ends outside on none", () => {
  const views = fc.constantFrom<CalendarView>(...calendarViews);
  fc.assert(
    fc.property(
      views,
      anchors,
      fc.constantFrom(...zones),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (view, anchor, timeZone, part) => {
        const { days, from, to } = visibleRange(view, { anchor, timeZone, weekStartsOn: 0 });
        const [start, end] = [Date.parse(from), Date.parse(to)];
        const dayAt = (milliseconds: number) => dayOf(new Date(milliseconds).toISOString(), timeZone);
        expect(days).toContain(anchor);
        expect(dayAt(start)).toBe(days[0]);
        expect(dayAt(end - 1)).toBe(days.at(-1));
        expect(days).toContain(dayAt(Math.floor(start + (end - 1 - start) * part)));
        expect(days).not.toContain(dayAt(start - 1));
        expect(days).not.toContain(dayAt(end));
      },
    ),
  );
});

test.each([
  ["month", "2026-01-31", 1, "2026-02-28"],
  ["week", "2026-12-30", 1, "2027-01-06"],
  ["week", "2026-03-29", -1, "2026-03-22"],
  ["list", "2026-01-15", -1, "2025-12-15"],
] as const)("%s steps from %s by %d to %s", (view, anchor, count, expected) => {
  expect(stepAnchor(view, anchor, count)).toBe(expected);
});
