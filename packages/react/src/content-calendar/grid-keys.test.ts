import { describe, expect, test } from "vitest";
import { agendaDays } from "./agenda-days.js";
import { scrollStep } from "./edge-scroll.js";
import { toggled, toggledOfAll } from "./filter-choice.js";
import { dayForKey, minutesForKey } from "./grid-keys.js";
import { postTitle } from "./post-title.js";
import { tabStop } from "./tab-stop.js";

const from = "2026-11-20";
const press = (key: string, shiftKey = false) => ({ key, shiftKey });

describe("keys in a grid of days", () => {
  test.each([
    ["ArrowRight", false, 1, false, "2026-11-21"],
    ["ArrowRight", false, 1, true, "2026-11-19"],
    ["ArrowLeft", false, 1, true, "2026-11-21"],
    ["ArrowDown", false, 1, false, "2026-11-27"],
    ["ArrowUp", false, 1, false, "2026-11-13"],
    ["Home", false, 1, false, "2026-11-16"],
    ["Home", false, 0, false, "2026-11-15"],
    ["End", false, 6, false, "2026-11-20"],
    ["PageDown", false, 1, false, "2026-12-20"],
    ["PageUp", true, 1, false, "2025-11-20"],
    ["x", false, 1, false, undefined],
  ] as const)("%s (shift %s, week from %i, right to left %s) leads to %s", (key, shift, weekStartsOn, rtl, to) => {
    expect(dayForKey(press(key, shift), from, { weekStartsOn, rtl })).toBe(to);
  });

  test("a month on from the last day of a longer one is the last day of the shorter", () => {
    expect(dayForKey(press("PageDown"), "2026-01-31", { weekStartsOn: 1, rtl: false })).toBe("2026-02-28");
  });

  test.each([
    ["ArrowDown", true, false, 15],
    ["ArrowUp", true, false, -15],
    ["ArrowRight", true, true, -15],
    ["ArrowDown", false, false, undefined],
    ["Home", true, false, undefined],
  ] as const)("%s with shift %s, right to left %s, is %s minutes", (key, shift, rtl, minutes) => {
    expect(minutesForKey(press(key, shift), rtl)).toBe(minutes);
  });
});

test("the tab stop is where the focus was, else today, else the first of the month", () => {
  const month = { days: ["2026-10-26", "2026-12-06"], month: "2026-11", today: "2026-11-20" };
  expect(tabStop(month, "2026-11-03")).toBe("2026-11-03");
  expect(tabStop(month, "2026-09-03")).toBe("2026-11-20");
  expect(tabStop({ ...month, today: "2027-01-05" }, null)).toBe("2026-11-01");
});

test("all chosen or none chosen holds nothing back", () => {
  expect(toggled([], "a", ["a", "b"])).toEqual(["a"]);
  expect(toggled(["a"], "b", ["a", "b"])).toEqual([]);
  expect(toggled(["a"], "a", ["a", "b"])).toEqual([]);
  expect(toggledOfAll([], "a", ["a", "b", "c"])).toEqual(["b", "c"]);
  expect(toggledOfAll(["b", "c"], "a", ["a", "b", "c"])).toEqual([]);
});

test("a list shows the days with posts, and the coming week also where it is empty", () => {
  const rows = ["2026-11-02", "2026-11-03", "2026-11-20", "2026-11-26", "2026-11-27", "2026-12-01"];
  const post = { id: "a" } as never;
  const placed = new Map(rows.map((day) => [day, day === "2026-11-02" || day === "2026-12-01" ? [post] : []]));
  expect(agendaDays(placed, "2026-11", from)).toEqual(["2026-11-02", "2026-11-20", "2026-11-26"]);
});

test("a pane scrolls the faster the nearer the pointer is to its edge, and not in the middle", () => {
  expect(scrollStep(300, 0, 600)).toBe(0);
  expect(scrollStep(40, 0, 600)).toBeLessThan(0);
  expect(scrollStep(5, 0, 600)).toBeLessThan(scrollStep(40, 0, 600));
  expect(scrollStep(590, 0, 600)).toBeGreaterThan(0);
});

test("a post is called by its first line, or by that of a channel's own text", () => {
  expect(postTitle({ text: "\n  Fish soup \nevery Thursday", texts: {} }, "none")).toBe("Fish soup");
  expect(postTitle({ text: " ", texts: { x: "Own words" } }, "none")).toBe("Own words");
  expect(postTitle({ text: "", texts: {} }, "none")).toBe("none");
});
