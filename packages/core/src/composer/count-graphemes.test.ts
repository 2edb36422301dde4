import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countGraphemes } from "./count-graphemes.js";
import { sumOf } from "./text-costs.js";

const vectors = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), "utf8")) as unknown;
const count = (text: string) => sumOf(countGraphemes(text));
const { cases } = vectors("grapheme-break-test-17.0.0") as {
  cases: readonly { text: string; count: number; codePoints: string }[];
};

describe("characters as a reader sees them", () => {
  test("every case of Unicode's own suite", () => {
    expect(cases.filter((given) => count(given.text) !== given.count).map(({ codePoints }) => codePoints)).toEqual([]);
    expect(cases.length).toBeGreaterThan(700);
  });

  test("every emoji is one", () => {
    const { sequences } = vectors("emoji-test-17.0-sequences") as { sequences: readonly string[] };
    expect(sequences.filter((sequence) => count(sequence) !== 1)).toEqual([]);
  });

  test("the way round the platform's segmenter counts as the segmenter does", () => {
    const whole = new Intl.Segmenter(undefined, { granularity: "grapheme" });
    const text = fc
      .array(
        fc.constantFrom(
          "a",
          "\r\n",
          "\r",
          "日",
          "한",
          "e\u0301",
          "\u0301",
          "👍🏽",
          "\u200D",
          "©",
          "क्षि",
          "\u0600",
          "🇳🇱",
          " ",
        ),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (typed) => {
        expect(count(typed)).toBe(Array.from(whole.segment(typed)).length);
      }),
      { numRuns: 1000 },
    );
  });
});
