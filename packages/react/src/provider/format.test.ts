import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFormat } from "./format.js";

const now = "2026-11-20T12:00:00.000Z";
const oslo = createFormat("en-GB", "Europe/Oslo");

describe("the format", () => {
  test.each([
    ["2026-11-20T11:56:00.000Z", "4 min ago"],
    ["2026-11-20T12:38:30.000Z", "in 38 min"],
    ["2026-11-20T09:10:00.000Z", "2 h ago"],
    ["2026-11-20T12:00:20.000Z", "now"],
    ["2026-11-18T12:00:00.000Z", "Wed"],
    ["2026-10-03T12:00:00.000Z", "3 Oct"],
    ["2025-10-03T12:00:00.000Z", "3 Oct 2025"],
  ])("%s is told as %s at noon", (at, told) => {
    expect(oslo.relativeTime(at, now)).toBe(told);
  });

  test.each([
    ["2026-11-20T23:30:00.000Z", "Tomorrow"],
    ["2026-11-20T00:30:00.000Z", "Today"],
    ["2026-11-18T23:30:00.000Z", "Yesterday"],
    ["2026-11-16T12:00:00.000Z", "Monday"],
  ])("%s is %s in Oslo, by the day there and not in UTC", (at, label) => {
    expect(oslo.dayLabel(at, now)).toBe(label);
  });

  test.each([
    [8_000_000, "8 MB"],
    [11_240_000, "11.2 MB"],
    [1_000_000_000, "1 GB"],
    [999, "999 byte"],
    [0, "0 byte"],
  ])("[SE-12] %i bytes are %s: sizes are decimal, as the networks count them", (count, told) => {
    expect(createFormat("en", "UTC").bytes(count)).toBe(told);
  });

  test.each(["en", "en-GB", "en-US"])("hours are h and minutes min in %s, without a full stop", (locale) => {
    const english = createFormat(locale, "UTC");
    expect(english.relativeTime("2026-11-20T11:38:00.000Z", now)).toBe("22 min ago");
    expect(english.relativeTime("2026-11-21T11:30:00.000Z", now)).toBe("in 23 h");
    expect(english.duration(5 * 3_600_000)).toBe("5 h");
    expect(english.duration(38 * 60_000)).toBe("38 min");
  });

  test.each([
    ["en", "9:05 AM"],
    ["en-GB", "09:05"],
    ["nl", "09:05"],
    ["de", "09:05"],
    ["fr", "09:05"],
    ["fi", "9.05"],
  ])("in %s a time is %s, alone and beside a date", (locale, told) => {
    const format = createFormat(locale, "UTC");
    const [at, plain] = ["2026-11-20T09:05:00.000Z", (text: string) => text.replace(/\s/gu, " ")];
    expect(plain(format.time(at))).toBe(told);
    expect(plain(format.dateTime(at))).toMatch(new RegExp(`\\D${told}$`, "u"));
  });

  test("each locale writes its own way", () => {
    expect(createFormat("de", "UTC").number(1909)).toBe("1.909");
    expect(createFormat("nl", "Europe/Amsterdam").time(now)).toBe("13:00");
    expect(createFormat("fi", "UTC").dayLabel("2026-11-19T12:00:00.000Z", now)).toBe("Eilen");
    expect(createFormat("en", "UTC").compact(62_900)).toBe("62.9K");
    expect(createFormat("fr", "UTC").list(["a", "b"])).toBe("a et b");
  });

  test("no moment in three centuries fails to be told", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true }), (at) => {
        expect(oslo.relativeTime(at, now)).not.toBe("");
        expect(oslo.dayLabel(at, now)).not.toBe("");
      }),
    );
  });
});
