import fc from "fast-check";
import { expect, test } from "vitest";
import { littleText, plainText } from "./little-text.js";

test.each([
  ["plain words", "plain words"],
  ["a (b) [c] {d} <e>", "a \\(b\\) \\[c\\] \\{d\\} \\<e\\>"],
  ["#sea and #Ostsee2026", "#sea and #Ostsee2026"],
  ["C# is not a tag, # alone neither", "C\\# is not a tag, \\# alone neither"],
  ["@someone *bold* ~x~ a|b \\", "\\@someone \\*bold\\* \\~x\\~ a\\|b \\\\"],
])("%s is escaped", (text, escaped) => expect(littleText(text)).toBe(escaped));

test("what was escaped reads as it was written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => plainText(littleText(text)) === text),
    { numRuns: 2_000 },
  );
});
