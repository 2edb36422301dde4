import { describe, expect, test } from "vitest";
import { focusMove, movedIndex } from "./roving-focus.js";

describe("roving focus", () => {
  test("arrows along the line follow the reading direction", () => {
    expect(focusMove("ArrowRight", { orientation: "horizontal" })).toBe("next");
    expect(focusMove("ArrowRight", { orientation: "horizontal", rtl: true })).toBe("previous");
    expect(focusMove("ArrowDown", { orientation: "horizontal" })).toBeUndefined();
    expect(focusMove("ArrowDown", { orientation: "grid" })).toBe("rowNext");
  });

  test.each([
    [0, 5, "previous", {}, 0],
    [0, 5, "previous", { loop: true }, 4],
    [4, 5, "next", { loop: true }, 0],
    [8, 42, "rowNext", { columns: 7 }, 15],
    [40, 42, "rowNext", { columns: 7 }, 40],
    [3, 5, "last", {}, 4],
    [0, 0, "next", {}, -1],
  ] as const)("from %i of %i, %s with %o leads to %i", (index, count, move, options, to) => {
    expect(movedIndex(index, count, move, options)).toBe(to);
  });
});
