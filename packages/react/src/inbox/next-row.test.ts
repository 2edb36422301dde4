import { describe, expect, test } from "vitest";
import { nextRow, rowsBetween } from "./next-row.js";

describe("the row that takes over focus", () => {
  test.each([
    ["is the one below", ["a", "b", "c"], ["b"], "b", "c"],
    ["skips all that leave", ["a", "b", "c", "d"], ["b", "c"], "b", "d"],
    ["is the one above at the end", ["a", "b", "c"], ["c"], "c", "b"],
    ["is none in a list that empties", ["a"], ["a"], "a", undefined],
  ])("%s", (_, ids, leaving, from, next) => {
    expect(nextRow(ids, leaving, from)).toBe(next);
  });

  test.each([
    ["downwards", "a", "c", ["a", "b", "c"]],
    ["upwards", "c", "a", ["a", "b", "c"]],
    ["from nowhere", undefined, "b", ["b"]],
    ["from a row that is gone", "x", "b", ["b"]],
  ])("a range reaches %s", (_, from, to, rows) => {
    expect(rowsBetween(["a", "b", "c"], from, to)).toEqual(rows);
  });
});
