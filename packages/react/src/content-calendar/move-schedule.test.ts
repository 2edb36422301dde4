import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantOf } from "@tidewire/core/basics";
import { addDays, dayOf } from "@tidewire/core/calendar";
import { chosenSchedule, defaultSchedule, postsAtThatTime, scheduleOnDay, shiftTime } from "./move-schedule.js";

const oslo = "Europe/Oslo";
const now = "2026-11-20T09:00:00.000Z";
const planned = (day: string, time: string, timeZone = oslo) => {
  const schedule = { day, time, timeZone };
  return { schedule, at: instantOf(schedule).at };
};

describe("moving to a day", () => {
  test("[I61] the time of day and the zone stay, also through a day that skips that time", () => {
    const post = planned("2027-03-27", "02:30");
    const skipped = scheduleOnDay(post, "2027-03-28", oslo, now);
    expect(instantOf(skipped)).toEqual({ at: "2027-03-28T01:30:00.000Z", kind: "gap" });
    const after = scheduleOnDay({ schedule: skipped, at: instantOf(skipped).at }, "2027-03-29", oslo, now);
    expect(after).toEqual({ day: "2027-03-29", time: "02:30", timeZone: oslo });
  });

  test("[I67] a post planned in another zone lands on the day that the calendar shows", () => {
    const zones = ["America/Los_Angeles", "Asia/Tokyo", "Pacific/Auckland", "Europe/Oslo", "UTC", "America/St_Johns"];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: 0, max: 95 }),
        (planZone, viewZone, start, distance, quarter) => {
          const time = `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;
          const from = planned(addDays("2026-01-01", start), time, planZone);
          const target = addDays(dayOf(from.at, viewZone), distance);
          const moved = scheduleOnDay(from, target, viewZone, now);
          expect(moved.time).toBe(time);
          expect(moved.timeZone).toBe(planZone);
          expect(dayOf(instantOf(moved).at, viewZone)).toBe(target);
        },
      ),
    );
  });

  test("a post that was only ever published by hand moves from the moment it shows", () => {
    const schedule = chosenSchedule({ schedule: null, at: "2026-11-25T11:10:00.000Z" }, oslo);
    expect(schedule).toEqual({ day: "2026-11-25", time: "12:10", timeZone: oslo });
  });
});

describe("a time for a draft", () => {
  test.each([
    ["2026-11-27", "2026-11-27", "09:00"],
    ["2026-11-20", "2026-11-20", "10:15"],
    ["2026-11-19", "2026-11-19", "09:00"],
  ])("on %s it is %s at %s", (day, wanted, time) => {
    expect(defaultSchedule(day, oslo, now)).toEqual({ day: wanted, time, timeZone: oslo });
  });

  test("late in the evening it is the next day", () => {
    expect(defaultSchedule("2026-11-20", oslo, "2026-11-20T22:50:00.000Z")).toMatchObject({
      day: "2026-11-21",
      time: "00:15",
    });
  });
});

describe("another time", () => {
  test.each([
    ["12:10", 15, "2026-11-20", "12:25"],
    ["00:10", -15, "2026-11-19", "23:55"],
    ["23:50", 15, "2026-11-21", "00:05"],
  ])("%s and %i minutes is %s %s", (time, minutes, day, wanted) => {
    expect(shiftTime({ day: "2026-11-20", time, timeZone: oslo }, minutes)).toEqual({
      day,
      time: wanted,
      timeZone: oslo,
    });
  });

  test("there and back is where it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: -5000, max: 5000 }), (start, minutes) => {
        const from = shiftTime({ day: "2026-11-20", time: "00:00", timeZone: oslo }, start);
        expect(shiftTime(shiftTime(from, minutes), -minutes)).toEqual(from);
      }),
    );
  });
});

test("a post shares its time with those of the same channel and minute only", () => {
  const at = "2026-11-25T11:10:00.000Z";
  const post = { id: "a", at: null, channelIds: ["x", "threads"] };
  const others = [
    { id: "b", at, channelIds: ["x"] },
    { id: "c", at, channelIds: ["facebook"] },
    { id: "d", at: "2026-11-25T11:11:00.000Z", channelIds: ["x"] },
    { id: "a", at, channelIds: ["x"] },
  ];
  expect(postsAtThatTime(post, at, others).map(({ id }) => id)).toEqual(["b"]);
});
