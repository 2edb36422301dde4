import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { countGraphemes as countBySegmenter, graphemeSegments } from "unicode-segmenter/grapheme";
import { hostileText, randomFrom } from "../testing/hostile-texts.js";
import { countGraphemes } from "./count-graphemes.js";
import { graphemeEnd } from "./grapheme-end.js";
import { sumOf } from "./text-costs.js";
import { unicodeTables } from "./unicode-tables.js";

const texts = process.env["LONG"] === "1" ? 200_000 : 5_000;
const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);

const vectors = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), "utf8")) as unknown;
const { cases } = vectors("grapheme-break-test-17.0.0") as {
  cases: readonly { text: string; count: number; codePoints: string }[];
};
const { sequences } = vectors("emoji-test-17.0-sequences") as { sequences: readonly string[] };

function endsIn(text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length;) ends.push((at = graphemeEnd(text, at)));
  return ends;
}

const count = (text: string) => sumOf(countGraphemes(text));

// A platform tells what its own version of Unicode says: asked only where that is ours.
const platform = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const oracles: Readonly<Record<string, (text: string) => Iterable<{ index: number; segment: string }>>> = {
  "unicode-segmenter": graphemeSegments,
  ...(process.versions["unicode"]?.startsWith("17.") === true && {
    "Intl.Segmenter": (text) => platform.segment(text),
  }),
};

/** A few code points of each kind there is, so that every pair of kinds comes up. */
const byKind: readonly (readonly number[])[] = (() => {
  const { kinds } = unicodeTables();
  const lists: number[][] = [];
  for (const [point, kind] of kinds.entries()) (lists[kind] ??= []).push(point);
  return lists.filter((list) => list.length > 0);
})();

function mixedText(random: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const rare = ["\r\n", "\u200D", "\u200C", "\uD800", "\uDC00", "\uFE0F", "\u0600", "क्", "👩\u200D"];
  return Array.from({ length: 1 + Math.floor(random() * 10) }, () =>
    random() < 0.2 ? pick(rare) : String.fromCodePoint(pick(pick(byKind) ?? []) ?? 0x20),
  ).join("");
}

describe("a character as a reader sees it", () => {
  test("every case of Unicode 17's own suite", () => {
    expect(
      cases.filter(({ text, count }) => endsIn(text).length !== count).map(({ codePoints }) => codePoints),
    ).toEqual([]);
    expect(cases.filter(({ text, count: wanted }) => count(text) !== wanted)).toEqual([]);
    expect(cases.length).toBe(766);
  });

  test("every one of 5,219 emoji is one", () => {
    expect(
      sequences.filter((sequence) => graphemeEnd(sequence, 0) !== sequence.length || count(sequence) !== 1),
    ).toEqual([]);
    expect(sequences.length).toBe(5_219);
  });

  test.each([
    ["\r\n", [2], "a line end of two characters"],
    ["\n\r", [1, 2], "two line ends"],
    ["\uD83D", [1], "half a pair"],
    ["\uDE00\uD83D", [1, 2], "two halves in the wrong order"],
    ["\uD83De\u0301", [1, 3], "half a pair before a letter with its mark"],
    ["क्षि", [4], "a conjunct of Devanagari with its vowel"],
    ["क्\u200Dष", [4], "a conjunct that is asked for"],
    ["क्\u200Cष", [3, 4], "a conjunct that is not wanted"],
    ["\u1112\u1161\u11AB\uD55C", [3, 4], "a syllable of three letters, and the same as one"],
    ["🇳🇱🇫🇮🇩", [4, 8, 10], "two flags and half of one"],
    ["👩🏽\u200D🍳👩", [7, 9], "a cook of a skin tone, and a woman"],
    ["👩\u200Da", [3, 4], "a joiner that joins nothing"],
    ["\u0600\u0600١", [3], "signs that stand before a number"],
    ["ก\u0E33", [2], "a vowel that takes its own room"],
  ])("%j ends at %j: %s", (text, ends) => {
    expect(endsIn(text)).toEqual(ends);
  });

  test.each(Object.entries(oracles))(
    `${texts} texts of seed ${seed} end and count as they do for %s`,
    (_name, segments) => {
      const random = randomFrom(seed);
      const wrong: string[] = [];
      for (let index = 0; index < texts; index++) {
        const text = index % 2 === 0 ? mixedText(random) : hostileText(random);
        const expected = Array.from(segments(text), ({ index, segment }) => index + segment.length);
        if (endsIn(text).join() !== expected.join() || count(text) !== expected.length)
          wrong.push(JSON.stringify(text));
      }
      expect(wrong).toEqual([]);
    },
    600_000,
  );

  test("what they cost lies end to end, and one of several signs stands by itself", () => {
    expect(countGraphemes("ab\r\nc👩\u200D🍳e\u0301d")).toEqual([
      { start: 0, end: 5, cost: 4, why: "plain" },
      { start: 5, end: 12, cost: 2, why: "combined" },
      { start: 12, end: 13, cost: 1, why: "plain" },
    ]);
    expect(countBySegmenter("ab\r\nc👩\u200D🍳e\u0301d")).toBe(7);
  });

  test.each(["\u{E0001}\u0301", "\u{E0001}\u{11A85}a", "\r\n\u0301", "\r\u0301\u0323", "\n\u{11A85}"])(
    "a mark that has no letter stands by itself: %j",
    (text) => {
      expect(count(text)).toBe(countBySegmenter(text));
    },
  );
});
