import { describe, expect, test } from "vitest";
import { inboxShortcuts } from "./inbox-shortcuts.js";

describe("the inbox's keys", () => {
  test("no two do different things", () => {
    const pressed = inboxShortcuts.flatMap(({ keys }) => keys.map((way) => way.join("+")));
    expect(new Set(pressed).size).toBe(pressed.length);
  });

  test("what works in a text field is never a single sign", () => {
    const inFields = inboxShortcuts.filter((shortcut) => shortcut.inFields).flatMap(({ keys }) => keys);
    expect(inFields.every((way) => way.length > 1 || (way[0]?.length ?? 0) > 1)).toBe(true);
  });
});
