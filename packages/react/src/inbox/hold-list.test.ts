import { describe, expect, test } from "vitest";
import { holdList } from "./hold-list.js";

describe("a list that is scrolled", () => {
  test.each([
    ["what came in on top waits", ["b", "c"], ["a", "b", "c"], ["b", "c"], 1],
    ["what moved to the top stays where it was", ["a", "b", "c"], ["c", "a", "b"], ["a", "b", "c"], 0],
    ["what is gone goes", ["a", "b", "c"], ["a", "c"], ["a", "c"], 0],
    ["what was loaded further down joins at the end", ["a", "b"], ["a", "b", "c", "d"], ["a", "b", "c", "d"], 0],
    ["all of it at once", ["b", "c", "d"], ["x", "y", "b", "d", "e"], ["b", "d", "e"], 2],
  ])("%s", (_, held, now, ids, waiting) => {
    expect(holdList(held, now)).toEqual({ ids, waiting });
  });
});
