import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { graphemeEnd } from "../../src/composer/grapheme-end.ts";
import { packedReader, readSize } from "../../src/composer/packed-reader.ts";
import { readText } from "../../src/composer/read-text.ts";
import { topLevelDomainEnd } from "../../src/composer/top-level-domain-end.ts";
import { unicodeTables } from "../../src/composer/unicode-tables.ts";
import { topLevelDomains as listed } from "./pack-top-level-domains.mjs";
import { kindAt } from "./pack-unicode.mjs";
import { PackedWriter } from "./packed-writer.mjs";
import { sources, textData } from "./text-data.mjs";
import { writeText } from "./write-text.mjs";

const day = 86_400_000;

describe("the tables that counting reads", () => {
  test.each(Object.entries(textData()))(
    "%s is what its sources make it: else run `npm run text-data`",
    (name, text) => {
      expect(readFileSync(new URL(`../../src/composer/${name}`, import.meta.url), "utf8")).toBe(text);
    },
  );

  test("somebody looked for newer sources within a year: else look, and date tools/text-data/sources.json", () => {
    const days = (Date.now() - Date.parse(sources.checkedOn)) / day;
    expect(days).toBeLessThanOrEqual(sources.staleAfterDays);
  });

  test("every code point is of the kind that was written", () => {
    const { kinds } = unicodeTables();
    const wrong = [];
    for (let point = 0; point < 0x110000; point++) {
      const isSyllable = point >= 0xac00 && point < 0xd7a4;
      if (!isSyllable && (kinds[point] ?? 0) !== kindAt(point)) wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test("every top-level domain is known, and no word that is one letter short of it or beyond", () => {
    const known = new Set(listed);
    const isKnown = (word) => topLevelDomainEnd(word, 0) === word.length;
    expect(listed.filter((word) => !isKnown(word) || !isKnown(word.toUpperCase()))).toEqual([]);
    const near = listed
      .filter((word) => /^[a-z]+$/.test(word))
      .flatMap((word) => [word.slice(0, -1), `${word}x`, `x${word}`]);
    expect(near.filter((word) => word !== "" && !known.has(word) && isKnown(word))).toEqual([]);
    expect(listed.length).toBeGreaterThan(1_400);
  });
});

describe("the packed form", () => {
  test("numbers and texts come back as they went in, whatever was packed before them", () => {
    const numbers = Array.from({ length: 3_000 }, (_, index) => (index * index * 31) % (1 + (index % 97) ** 3));
    const texts = ["|\u65E5\u672C|\u03B5\u03BB||a", "", "\u{1F469}\u200D\u{1F3FD}|\u{E0067}zz|"];
    const writer = new PackedWriter();
    for (const number of numbers) {
      writer.bits(number % 32, 5, number % 7, 1_000);
      writer.size(number + 1, 64 + (number % 2) * 32, number % 3);
    }
    for (const text of texts) writeText(writer, text);
    const read = packedReader(writer.packed);
    expect(
      numbers.map((number) => [read(5, number % 7, 1_000), readSize(read, 64 + (number % 2) * 32, number % 3)]),
    ).toEqual(numbers.map((number) => [number % 32, number + 1]));
    expect(texts.map(() => readText(read))).toEqual(texts);
  });

  test("a syllable of Hangul is one character, though it is not listed", () => {
    expect(graphemeEnd("\uAC00\u11A8\uAC01", 0)).toBe(2);
  });
});
