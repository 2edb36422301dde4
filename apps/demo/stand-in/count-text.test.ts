import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { countText, weighForX } from "./count-text.ts";
import { findLinks } from "./find-links.ts";
import { littleTextBreaksAt, littleTextShown } from "./little-text.ts";

const read = (name: string) => JSON.parse(readFileSync(new URL(`vectors/${name}.json`, import.meta.url), "utf8"));
const x: {
  weighted: { description: string; text: string; length: number }[];
  links: { description: string; text: string; expected: string[] }[];
} = read("twitter-text");
const counts: {
  escape: { text: string; escaped: string; wireLength: number }[];
  threads: { text: string; utf8Bytes: number }[];
  messages: { text: string; utf8Bytes: number }[];
} = read("counts");

describe("the stand-in's own counting", () => {
  test.each(x.weighted.map((row) => [row.description, row] as const))("weighs as X does: %s", (_, { text, length }) => {
    expect(weighForX(text)).toBe(length);
  });
  test.each(x.links.map((row) => [row.description, row] as const))(
    "finds the links X finds: %s",
    (_, { text, expected }) => {
      expect(findLinks(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    },
  );
  test.each([...counts.threads, ...counts.messages].map((row) => [row.utf8Bytes, row.text] as const))(
    "counts %i bytes",
    (bytes, text) => {
      expect(countText(text, "utf8-bytes")).toBe(bytes);
    },
  );
  test("a family of four is one grapheme, and weighs 2 on X", () => {
    expect(countText("👨‍👩‍👧‍👧", "graphemes")).toBe(1);
    expect(weighForX("👨‍👩‍👧‍👧")).toBe(2);
  });
  test.each([
    ["🇳🇱", 2],
    ["🇳🇳", 4],
    ["👁\u200d🗨", 2],
    ["☺\u200d", 3],
    ["©", 1],
    ["more…it.so", 29],
  ])("%s weighs %i on X", (text, weight) => {
    expect(weighForX(text)).toBe(weight);
  });
  test("mentions a reply begins with are free on X", () => {
    expect(weighForX("@harbour @coffee yes", { reply: true })).toBe(3);
    expect(weighForX("@harbour @coffee yes")).toBe(20);
  });
});

describe("little text", () => {
  test.each(counts.escape.map((row) => [row.text, row] as const))(
    "%s is taken escaped, with its escapes counted",
    (_, { text, escaped, wireLength }) => {
      expect(littleTextBreaksAt(escaped)).toBeUndefined();
      expect(countText(escaped, "utf16")).toBe(wireLength);
      expect(littleTextShown(escaped)).toBe(text);
    },
  );
  test.each([
    ["a (b)", 2],
    ["under_score", 5],
    ["# alone", 0],
    ["ends in \\", 8],
  ])("%s breaks at %i", (text, index) => {
    expect(littleTextBreaksAt(text)).toBe(index);
  });
  test("a tag and a mention need no escape", () => {
    expect(
      littleTextBreaksAt("#open_day at @[Harbour Coffee](urn:li:organization:1) {hashtag|\\#|now}"),
    ).toBeUndefined();
    expect(littleTextShown("#open_day at @[Harbour Coffee](urn:li:organization:1) {hashtag|\\#|now}")).toBe(
      "#open_day at Harbour Coffee #now",
    );
  });
});
