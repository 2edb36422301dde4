import { describe, expect, test } from "vitest";
import { isSingleKey, matchesKeys } from "./shortcuts.js";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe("matching keys", () => {
  test.each([
    ["j", {}, ["J"], true],
    ["J", { shiftKey: true }, ["J"], false],
    ["X", { shiftKey: true }, ["Shift", "X"], true],
    ["?", { shiftKey: true }, ["?"], true],
    ["?", {}, ["?"], true],
    ["/", { shiftKey: true }, ["/"], true],
    ["Enter", { ctrlKey: true }, ["Mod", "Enter"], true],
    ["Enter", { metaKey: true }, ["Mod", "Enter"], true],
    ["Enter", {}, ["Mod", "Enter"], false],
    ["j", { ctrlKey: true }, ["J"], false],
    ["F6", { shiftKey: true }, ["F6"], false],
    ["F6", { shiftKey: true }, ["Shift", "F6"], true],
    ["e", { altKey: true }, ["E"], false],
  ] as const)("%s with %o and %o: %s", (key, held, keys, expected) => {
    expect(matchesKeys(press(key, held), keys)).toBe(expected);
  });

  test("a single sign is what a person may switch off; Enter and combinations are not", () => {
    expect([["J"], ["/"], ["Enter"], ["Mod", "K"]].map(isSingleKey)).toEqual([true, true, false, false]);
  });
});
