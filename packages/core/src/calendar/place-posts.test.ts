import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, instantAt } from "../basics/zoned-time.js";
import { addDays, daysFrom } from "./calendar-day.js";
import { placePosts, type Placeable, type PlacedPosts } from "./place-posts.js";
import { visibleRange } from "./visible-range.js";

const zones = fc.constantFrom(
  "UTC",
  "America/Havana",
  "Europe/Amsterdam",
  "Asia/Kolkata",
  "Pacific/Apia",
  "America/St_Johns",
);
const october = visibleRange("month", { anchor: "2026-10-15", timeZone: "Europe/Amsterdam", weekStartsOn: 1 });
const inAmsterdam = { days: october.days, timeZone: "Europe/Amsterdam" };

function tenThousandPosts(): Placeable[] {
  const [from, to] = [Date.parse(october.from), Date.parse(october.to)];
  // Steps of a large prime scatter the posts over the month without chance.
  return Array.from({ length: 10_000 }, (_, index) => ({
    id: `post-${index}`,
    at: new Date(from + ((index * 982_451_653) % (to - from))).toISOString(),
  }));
}

function changedDays<P>(before: PlacedPosts<P>, after: PlacedPosts<P>): string[] {
  return [...after].filter(([day, row]) => before.get(day) !== row).map(([day]) => day);
}

test("[I67] each post stands exactly once, on the right day of the zone", () => {
  const instants = fc
    .integer({ min: Date.parse("2007-01-01T00:00Z"), max: Date.parse("2027-01-01T00:00Z") })
    .map((milliseconds) => new Date(milliseconds).toISOString());
  fc.assert(
    fc.property(zones, fc.array(instants, { maxLength: 30 }), instants, (timeZone, others, first) => {
      const posts = [first, ...others].map((at, index) => ({ id: `post-${index}`, at }));
      const days = [...new Set(posts.flatMap(({ at }) => daysFrom(addDays(dayOf(at, timeZone), -1), 3)))];
      const placed = placePosts(posts, { days, timeZone });
      expect([...placed.keys()]).toEqual(days);
      expect(
        [...placed.values()]
          .flat()
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(posts.map(({ id }) => id).toSorted());
      for (const [day, row] of placed) {
        expect(row.every((post) => dayOf(post.at, timeZone) === day)).toBe(true);
        expect(row.every((post, index) => index === 0 || row[index - 1]!.at <= post.at)).toBe(true);
      }
    }),
  );
});

test("[I67] a post in the hour that turns back over midnight stands on the day its clock shows", () => {
  // In St. John's the clocks turned from 00:01 to 23:01 of the day before.
  const days = ["2010-11-06", "2010-11-07"];
  const posts = [
    "2010-11-07T02:29:00.000Z",
    "2010-11-07T02:30:30.000Z",
    "2010-11-07T02:31:00.000Z",
    "2010-11-07T03:30:00.000Z",
  ];
  const placed = placePosts(
    posts.map((at) => ({ id: at, at })),
    { days, timeZone: "America/St_Johns" },
  );
  expect(placed.get("2010-11-06")!.map(({ id }) => id)).toEqual([posts[0], posts[2]]);
  expect(placed.get("2010-11-07")!.map(({ id }) => id)).toEqual([posts[1], posts[3]]);
});

test("posts of one minute stand in the order of their ids, whatever order they came in", () => {
  const at = "2026-10-15T08:00:00.000Z";
  const posts = ["b", "a", "c", "B", "a"].map((id) => ({ id, at }));
  const row = placePosts(posts, inAmsterdam).get("2026-10-15")!;
  expect(row.map(({ id }) => id)).toEqual(["B", "a", "a", "b", "c"]);
});

test("posts without a time and posts outside the days stay away", () => {
  const posts = [
    { id: "draft", at: null },
    { id: "before", at: new Date(Date.parse(october.from) - 1).toISOString() },
    { id: "after", at: october.to },
  ];
  const placed = placePosts(posts, inAmsterdam);
  expect([...placed.values()].flat()).toEqual([]);
  expect(placed.size).toBe(october.days.length);
});

test("posts may keep their instant wherever they like", () => {
  const posts = [
    { id: "1", plan: { publishAt: "2026-10-15T22:30:00.000Z" } },
    { id: "2", plan: null },
  ];
  const placed = placePosts(posts, { ...inAmsterdam, atOf: (post) => post.plan?.publishAt ?? null });
  expect(placed.get("2026-10-16")).toEqual([posts[0]]);
});

test("one of 10,000 posts moved gives a new array to the two days it touched and to no other", () => {
  const posts = tenThousandPosts();
  const before = placePosts(posts, inAmsterdam);
  const moved = posts.findIndex(({ at }) => dayOf(at!, inAmsterdam.timeZone) === "2026-10-05");
  const next = posts.with(moved, { ...posts[moved]!, at: instantAt("2026-10-25", "02:30", inAmsterdam.timeZone).at });
  const after = placePosts(next, inAmsterdam, before);
  expect(changedDays(before, after)).toEqual(["2026-10-05", "2026-10-25"]);
  expect(after.get("2026-10-25")).toContain(next[moved]);
  expect([...after.values()].flat()).toHaveLength(10_000);
});

test("placing the same 10,000 posts again, in another order, gives the same map", () => {
  const posts = tenThousandPosts();
  const before = placePosts(posts, inAmsterdam);
  expect(placePosts(posts.toReversed(), inAmsterdam, before)).toBe(before);
});

test("whatever changes, an answer built on the previous one equals a fresh one and shares every row that is equal", () => {
  const days = daysFrom("2026-10-20", 10);
  const at = fc.option(
    fc
      .integer({ min: 0, max: 12 * 24 })
      .map((hours) => new Date(Date.parse("2026-10-19T12:00Z") + hours * 3_600_000).toISOString()),
  );
  const change = fc.record({ index: fc.nat({ max: 19 }), at });
  fc.assert(
    fc.property(
      zones,
      fc.array(at, { minLength: 20, maxLength: 20 }),
      fc.array(change, { maxLength: 10 }),
      (timeZone, start, changes) => {
        let posts = start.map((instant, index) => ({ id: `post-${index}`, at: instant }));
        let placed = placePosts(posts, { days, timeZone });
        for (const { index, at: instant } of changes) {
          posts = posts.with(index, { ...posts[index]!, at: instant });
          const next = placePosts(posts, { days, timeZone }, placed);
          expect(next).toEqual(placePosts(posts, { days, timeZone }));
          for (const day of days) {
            const [row, earlier] = [next.get(day)!, placed.get(day)!];
            const equal = row.length === earlier.length && row.every((post, place) => post === earlier[place]);
            expect(row === earlier).toBe(equal);
          }
          placed = next;
        }
      },
    ),
  );
});

test("turning the page keeps the days both pages show", () => {
  const posts = tenThousandPosts();
  const before = placePosts(posts, inAmsterdam);
  const november = visibleRange("month", { anchor: "2026-11-15", timeZone: "Europe/Amsterdam", weekStartsOn: 1 });
  const after = placePosts(posts, { ...inAmsterdam, days: november.days }, before);
  expect([...after.keys()]).toEqual(november.days);
  expect(after.get("2026-10-31")).toBe(before.get("2026-10-31"));
  expect(after.get("2026-10-31")!.length).toBeGreaterThan(0);
});

test("fewer days than before leave no day behind", () => {
  const before = placePosts(tenThousandPosts(), inAmsterdam);
  const week = { ...inAmsterdam, days: october.days.slice(0, 7) };
  expect([...placePosts(tenThousandPosts(), week, before).keys()]).toEqual(week.days);
});
