import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeCharacters } from "./compose-characters.js";

describe("the composed form of a text", () => {
  test.each([
    ["e\u0301x", [0, 2, 3]],
    ["ae\u0301", [0, 1, 3]],
    ["\u1112\u1161\u11abx", [0, 3, 4]],
    ["\u212Bx", [0, 1, 2]],
    ["\u0958x", [0, 1, 1, 2]],
    ["a\u0323\u0302b", [0, 3, 4]],
    ["😀e\u0301", [0, 1, 2, 4]],
  ])("%j: each offset leads back", (text, origins) => {
    const composed = composeCharacters(text);
    expect(composed.text).toBe(text.normalize("NFC"));
    expect(Array.from({ length: composed.text.length + 1 }, (_, offset) => composed.originOf(offset))).toEqual(origins);
  });

  test("whatever the text, it is the platform's form, and the way back never turns round and ends at the end", () => {
    const piece = fc.constantFrom(
      "a",
      "e\u0301",
      "\u0301",
      "\u0323\u0307",
      "\u0307\u0323",
      "\u1112\u1161\u11ab",
      "\u1161",
      "\u212B",
      "\u0958",
      "\uFB1D",
      "\u{1D15E}",
      "\u{2F800}",
      "\u2ADC",
      "😀",
      "\uFE0F",
      "\uD834",
      "日",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        const composed = composeCharacters(text);
        expect(composed.text).toBe(text.normalize("NFC"));
        let last = 0;
        for (let offset = 0; offset <= composed.text.length; offset++) {
          expect(composed.originOf(offset)).toBeGreaterThanOrEqual(last);
          last = composed.originOf(offset);
        }
        expect(last).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
