import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { addDays } from "./calendar-day.js";
import { instantOf, type Schedule } from "../basics/schedule.js";
import { moveToDay, moveToTime, scheduleAt } from "./schedule.js";

const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
const days = fc.integer({ min: 0, max: 7_300 }).map((count) => addDays("2018-01-01", count));
const halfPastTwo: Schedule = { day: "2026-03-28", time: "02:30", timeZone: "Europe/Amsterdam" };

test("[I61] 02:30 stays 02:30 through any chain of moves", () => {
  fc.assert(
    fc.property(zones, days, fc.array(days, { minLength: 1, maxLength: 30 }), (timeZone, first, moves) => {
      const start: Schedule = { day: first, time: "02:30", timeZone };
      const end = moves.reduce(moveToDay, start);
      expect(end).toEqual({ day: moves.at(-1), time: "02:30", timeZone });
      const wall = Temporal.PlainDateTime.from(`${end.day}T02:30`).toZonedDateTime(timeZone);
      expect(Date.parse(instantOf(end).at)).toBe(wall.epochMilliseconds);
    }),
  );
});

test("[I61] a post dropped on the day that skips its time goes out later that day, and on time again after the next move", () => {
  const onTheGap = moveToDay(halfPastTwo, "2026-03-29");
  expect(instantOf(onTheGap)).toEqual({ at: "2026-03-29T01:30:00.000Z", kind: "gap" });
  expect(instantOf(moveToDay(onTheGap, "2026-03-30"))).toEqual({ at: "2026-03-30T00:30:00.000Z", kind: "ok" });
  expect(instantOf(moveToDay(onTheGap, "2026-10-25"))).toEqual({ at: "2026-10-25T00:30:00.000Z", kind: "overlap" });
});

test("a move leaves the schedule it was made from as it was", () => {
  const frozen = Object.freeze({ ...halfPastTwo });
  expect(moveToDay(frozen, "2026-04-01")).toEqual({ ...halfPastTwo, day: "2026-04-01" });
  expect(moveToTime(frozen, "17:05")).toEqual({ ...halfPastTwo, time: "17:05" });
  expect(frozen).toEqual(halfPastTwo);
});

test("a schedule read from an instant stands for that instant again", () => {
  expect(scheduleAt("2026-07-01T07:15:00.000Z", "Europe/Helsinki")).toEqual({
    day: "2026-07-01",
    time: "10:15",
    timeZone: "Europe/Helsinki",
  });
});

test("a move to a day or a time that does not exist is refused", () => {
  expect(() => moveToDay(halfPastTwo, "2026-02-30")).toThrow(RangeError);
  expect(() => moveToTime(halfPastTwo, "25:00")).toThrow(RangeError);
});
