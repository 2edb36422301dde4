import { spawnSync } from "node:child_process";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { dayOf, instantAt, readInstant, startOfDay, wallClock } from "./zoned-time.js";
import { isTimeZone } from "./zone-offset.js";

const zones = Intl.supportedValuesOf("timeZone");

/** The clock changes of a zone, each as its instant and how far the clocks turned, in minutes. */
function clockChanges(timeZone: string, from: string, to: string): { at: Temporal.Instant; turned: number }[] {
  const changes: { at: Temporal.Instant; turned: number }[] = [];
  const end = Temporal.Instant.from(to);
  let before = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone);
  for (;;) {
    const after = before.getTimeZoneTransition("next");
    if (after === null || Temporal.Instant.compare(after.toInstant(), end) >= 0) return changes;
    const turned = (after.offsetNanoseconds - after.subtract({ nanoseconds: 1 }).offsetNanoseconds) / 6e10;
    changes.push({ at: after.toInstant(), turned });
    before = after;
  }
}

function oracle(wall: Temporal.PlainDateTime, timeZone: string): { at: string; kind: string } {
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const later = wall.toZonedDateTime(timeZone, { disambiguation: "later" });
  const shown = earlier.toPlainDateTime().equals(wall);
  const kind = earlier.epochMilliseconds === later.epochMilliseconds ? "ok" : shown ? "overlap" : "gap";
  const resolved = kind === "gap" ? later : earlier;
  return { at: new Date(resolved.epochMilliseconds).toISOString(), kind };
}

/** Wall times on either side of a change, at its edges and a minute off them. */
function wallTimesNear(change: { at: Temporal.Instant; turned: number }, timeZone: string): Temporal.PlainDateTime[] {
  const shown = change.at.toZonedDateTimeISO(timeZone).toPlainDateTime();
  const turned = change.turned;
  return [-1440, -turned - 1, -turned, -turned / 2, -1, 0, 1, turned / 2, turned, turned + 1, 1440].map((minutes) =>
    shown.add({ minutes: Math.trunc(minutes) }).round({ smallestUnit: "minute", roundingMode: "floor" }),
  );
}

/** Every wall time near a clock change of any zone in these years, with what Temporal says of it. */
function casesNearChanges(from: string, to: string) {
  return zones.flatMap((timeZone) =>
    clockChanges(timeZone, from, to)
      .flatMap((change) => wallTimesNear(change, timeZone))
      .map((wall) => {
        const [day, time] = wall.toString({ smallestUnit: "minute" }).split("T") as [string, string];
        return { day, time, timeZone, expected: oracle(wall, timeZone) };
      }),
  );
}

test("[I62] every zone agrees with Temporal on each side of every clock change from 2020 to 2030", () => {
  const cases = casesNearChanges("2020-01-01T00:00Z", "2030-01-01T00:00Z");
  expect(cases.length).toBeGreaterThan(20_000);
  const wrong = cases.filter(({ day, time, timeZone, expected }) => {
    const { at, kind } = instantAt(day, time, timeZone);
    return at !== expected.at || kind !== expected.kind;
  });
  expect(wrong).toEqual([]);
});

test("the clock of every zone reads as Temporal's on each side of every clock change from 2025 to 2027", () => {
  const instants = zones.flatMap((timeZone) =>
    clockChanges(timeZone, "2025-01-01T00:00Z", "2027-01-01T00:00Z").flatMap(({ at }) =>
      [-1, 0, 1].map((milliseconds) => ({ timeZone, at: at.add({ milliseconds }) })),
    ),
  );
  expect(instants.length).toBeGreaterThan(1_000);
  for (const { timeZone, at } of instants) {
    const read = at.toZonedDateTimeISO(timeZone).toPlainDateTime();
    const instant = new Date(at.epochMilliseconds).toISOString();
    const { day, time } = wallClock(instant, timeZone);
    expect(`${day}T${time}`).toBe(read.toString({ smallestUnit: "minute", roundingMode: "trunc" }));
    expect(dayOf(instant, timeZone)).toBe(day);
  }
});

// A process of its own, because a zone set while a process runs may come after what it has remembered.
const answerOnThatMachine = `
  import { registerHooks } from "node:module";
  import { readFileSync } from "node:fs";
  registerHooks({ resolve: (name, context, next) =>
    next(name.startsWith(".") ? name.replace(/\\.js$/, ".ts") : name, context) });
  const { instantAt } = await import(${JSON.stringify(new URL("zoned-time.ts", import.meta.url).href)});
  const cases = JSON.parse(readFileSync(0, "utf8"));
  const answers = cases.map(({ day, time, timeZone }) => instantAt(day, time, timeZone));
  console.log(JSON.stringify({ noon: new Date("2026-07-01T12:00:00Z").getHours(), answers }));
`;

test.each([
  { machine: "UTC", noon: 12 },
  { machine: "America/Havana", noon: 8 },
  { machine: "Pacific/Apia", noon: 1 },
  { machine: "Asia/Kolkata", noon: 17 },
  { machine: "Europe/Amsterdam", noon: 14 },
])("[I62] a machine set to $machine gives the same answers", ({ machine, noon }) => {
  const cases = casesNearChanges("2026-01-01T00:00Z", "2027-01-01T00:00Z");
  expect(cases.length).toBeGreaterThan(1_000);
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", answerOnThatMachine], {
    input: JSON.stringify(cases),
    encoding: "utf8",
    env: { ...process.env, TZ: machine, NODE_OPTIONS: "" },
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(run.status, run.stderr).toBe(0);
  expect(JSON.parse(run.stdout)).toEqual({ noon, answers: cases.map(({ expected }) => expected) });
});

test.each([
  ["2026-03-29", "02:30", "Europe/Amsterdam", "2026-03-29T01:30:00.000Z", "gap"],
  ["2026-10-25", "02:30", "Europe/Amsterdam", "2026-10-25T00:30:00.000Z", "overlap"],
  ["2026-10-25", "03:00", "Europe/Amsterdam", "2026-10-25T02:00:00.000Z", "ok"],
  ["2026-10-04", "02:15", "Australia/Lord_Howe", "2026-10-03T15:45:00.000Z", "gap"],
  ["2026-03-08", "00:30", "America/Havana", "2026-03-08T05:30:00.000Z", "gap"],
  ["2011-12-30", "12:00", "Pacific/Apia", "2011-12-30T22:00:00.000Z", "gap"],
  ["2026-06-01", "09:00", "Asia/Kolkata", "2026-06-01T03:30:00.000Z", "ok"],
  ["2026-06-01", "09:00", "UTC", "2026-06-01T09:00:00.000Z", "ok"],
] as const)("[I62] %s %s in %s is %s (%s)", (day, time, timeZone, at, kind) => {
  expect(instantAt(day, time, timeZone)).toEqual({ at, kind });
});

test.each([
  ["2026-03-08", "America/Havana", "2026-03-08T05:00:00.000Z"],
  ["2026-11-01", "America/Havana", "2026-11-01T04:00:00.000Z"],
  ["2026-04-24", "Africa/Cairo", "2026-04-23T22:00:00.000Z"],
  ["2026-10-30", "Africa/Cairo", "2026-10-29T22:00:00.000Z"],
])("%s in %s begins at %s", (day, timeZone, at) => {
  expect(startOfDay(day, timeZone)).toBe(at);
  expect(dayOf(at, timeZone)).toBe(day);
  expect(dayOf(new Date(Date.parse(at) - 1).toISOString(), timeZone) < day).toBe(true);
});

test("the day Samoa skipped is empty: it begins when the next one does", () => {
  expect(startOfDay("2011-12-30", "Pacific/Apia")).toBe(startOfDay("2011-12-31", "Pacific/Apia"));
  expect(dayOf("2011-12-30T09:59:59.999Z", "Pacific/Apia")).toBe("2011-12-29");
  expect(dayOf("2011-12-30T10:00:00.000Z", "Pacific/Apia")).toBe("2011-12-31");
});

test("a clock shows the minute begun", () => {
  expect(wallClock("2026-11-20T22:59:59.999Z", "Europe/Helsinki")).toEqual({ day: "2026-11-21", time: "00:59" });
});

test.each(["", "Mars/Olympus", "nonsense+05"])("%j is no time zone and is refused by name", (timeZone) => {
  expect(isTimeZone(timeZone)).toBe(false);
  expect(() => instantAt("2026-01-01", "00:00", timeZone)).toThrow(RangeError);
  expect(() => dayOf("2026-01-01T00:00:00.000Z", timeZone)).toThrow("not a time zone");
});

test("every zone of the platform is a time zone, and so are UTC and old names", () => {
  expect([...zones, "UTC", "Europe/Kiev", "Asia/Calcutta"].filter((zone) => !isTimeZone(zone))).toEqual([]);
});

test.each(["", "2026-11-20", "2026-11-20T09:00:00", "2026-11-20T25:00:00.000Z"])("%j is no instant", (at) => {
  expect(() => readInstant(at)).toThrow(RangeError);
  expect(() => wallClock(at, "UTC")).toThrow("not an instant");
});
