import { measureText } from "@tidewire/core/composer";
import { describe, expect, test } from "vitest";
import { overFrom } from "./over-from.js";

describe("where a text is over its limit", () => {
  test.each([
    ["nothing of 500 letters is", "a".repeat(500), undefined],
    ["the last of 501 letters is", "a".repeat(501), 500],
    ["an emoji that does not fit is, as a whole", `${"a".repeat(498)}👩‍👩‍👧`, 498],
  ])("[SE-08] %s", (_, text, from) => {
    expect(overFrom(measureText(text, { network: "threads", surface: "comment" }))).toBe(from);
  });
});
