import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readDay, readTime, writeDay, writeTime } from "./plain-time.js";

test("a day that was written reads as the same day, from the year 0000 to 9999", () => {
  const days = fc.integer({ min: readDay("0000-01-01") / 86_400_000, max: readDay("9999-12-31") / 86_400_000 });
  fc.assert(fc.property(days, (day) => readDay(writeDay(day * 86_400_000)) === day * 86_400_000));
});

test("every minute of a day is written and read as the same time", () => {
  for (let minutes = 0; minutes < 1440; minutes += 1) {
    expect(readTime(writeTime(minutes * 60_000 + 59_999))).toBe(minutes * 60_000);
  }
});

test.each(["", "2026-2-1", "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-11-20T00:00", "+002026-1-1"])(
  "%j is no calendar day",
  (day) => {
    expect(() => readDay(day)).toThrow(RangeError);
    expect(() => readDay(day)).toThrow("YYYY-MM-DD");
  },
);

test.each(["", "2:30", "24:00", "12:60", "02:30:00", "02.30"])("%j is no wall time", (time) => {
  expect(() => readTime(time)).toThrow(RangeError);
  expect(() => readTime(time)).toThrow("HH:MM");
});

test.each([readDay("0000-01-01") - 1, readDay("9999-12-31") + 86_400_000, Number.NaN])(
  "%d milliseconds lie on no day that can be written",
  (milliseconds) => {
    expect(() => writeDay(milliseconds)).toThrow(RangeError);
  },
);
