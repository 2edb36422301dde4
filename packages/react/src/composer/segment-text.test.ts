import fc from "fast-check";
import { findEntities } from "@tidewire/core/composer";
import { describe, expect, test } from "vitest";
import { segmentText } from "./segment-text.js";

describe("a text in segments", () => {
  test("an entity that the limit cuts shows both", () => {
    const text = "see #kaffaforest";
    const segments = segmentText(text, findEntities(text, "x"), 10);
    expect(segments.map((segment) => [segment.text, segment.kind, segment.isOver])).toEqual([
      ["see ", undefined, false],
      ["#kaffa", "hashtag", false],
      ["forest", "hashtag", true],
    ]);
  });

  test("the segments are the text again, whatever it is and wherever it is cut", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(200), (text, cut) => {
        const end = cut <= text.length ? cut : undefined;
        const segments = segmentText(text, findEntities(text, "threads"), end);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        expect(
          segments
            .filter(({ isOver }) => isOver)
            .map((segment) => segment.text)
            .join(""),
        ).toBe(end === undefined ? "" : text.slice(end));
      }),
    );
  });
});
