import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codeUnits, emojiUnit } from "./code-units.js";
import { findEmoji } from "./testing/find-emoji.js";
import { matchEmoji } from "./match-emoji.js";

const { sequences } = JSON.parse(
  readFileSync(new URL("../../vectors/emoji-test-17.0-sequences.json", import.meta.url), "utf8"),
) as { sequences: readonly string[] };

describe("emoji", () => {
  test("each of Unicode 17 is matched whole", () => {
    expect(sequences.filter((sequence) => matchEmoji(sequence, 0) !== sequence.length)).toEqual([]);
  });

  test("each is looked for: by its first unit, or by the mark behind a key of a telephone", () => {
    const isMarked = (text: string, at: number) => ((codeUnits()[text.charCodeAt(at)] ?? 0) & emojiUnit) !== 0;
    const isKey = (text: string) => /^[0-9#*]/.test(text) && isMarked(text, 1);
    expect(sequences.filter((sequence) => !isMarked(sequence, 0) && !isKey(sequence))).toEqual([]);
  });

  test("each stands by itself between others", () => {
    const row = sequences.slice(0, 500).join("");
    expect(findEmoji(row).map(({ start, end }) => row.slice(start, end))).toEqual(sequences.slice(0, 500));
  });

  test.each([
    ["😀‍😀", ["😀", "😀"], "joined by nobody's font"],
    ["👨‍👩‍👦‍😀", ["👨‍👩‍👦", "😀"], "a family and one more"],
    ["😀🏽", ["😀", "🏽"], "a face takes no tone"],
    ["🧑🏻‍🐰‍🧑🏻", ["🧑🏻", "🐰", "🧑🏻"], "two of the same tone are written otherwise"],
    ["🧑🏿‍🤝🏿‍🧑🏿", ["🧑🏿", "🤝🏿", "🧑🏿"], "a tone on the hands, which nobody draws"],
    ["👩🏽‍❤️‍👨", ["👩🏽", "❤️", "👨"], "two of whom only one has a tone"],
    ["🧑‍🤝‍🧑🏽", ["🧑‍🤝‍🧑", "🏽"], "a tone too many"],
    ["😀\uFE0F", ["😀"], "a sign that it does not need"],
    ["🕵️‍♂️🕵🏽‍♂", ["🕵️‍♂️", "🕵🏽‍♂"], "with and without the sign"],
    ["🇽🇾", [], "no region"],
    ["🇳🇱🇳", ["🇳🇱"], "a flag and half of one"],
    ["✌\ufe0e", [], "asked for as text"],
    ["12#*", [], "digits"],
    ["1️⃣2⃣", ["1️⃣", "2⃣"], "keys"],
    ["🏴\u{E0067}\u{E0062}\u{E007F}", ["🏴"], "a flag of nowhere"],
  ])("%s: %j, %s", (text, expected) => {
    expect(findEmoji(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
