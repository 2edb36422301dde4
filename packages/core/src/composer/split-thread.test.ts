import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureText } from "./measure-text.js";
import { splitThread } from "./split-thread.js";
import type { TextTarget } from "./text-measure.js";

const x: TextTarget = { network: "x" };
const threads: TextTarget = { network: "threads" };
const fits = (part: string, target: TextTarget) =>
  measureText(part, target).problems.every(({ severity }) => severity !== "error");
const withoutSpace = (text: string) => text.replaceAll(/\s/g, "");

describe("a long text as a thread", () => {
  test("what fits stays as it is, white space and all", () => {
    expect(splitThread("  short \n", x)).toEqual(["  short \n"]);
    expect(splitThread("", x)).toEqual([""]);
  });

  test("it is cut between words", () => {
    const text = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
    const parts = splitThread(text, x);
    expect(parts.length).toBe(2);
    expect(parts.join(" ")).toBe(text);
  });

  test("a link stays whole", () => {
    const url = `https://example.com/${"a".repeat(300)}`;
    const parts = splitThread(`${"word ".repeat(55)}${url} end`, x);
    expect(parts.some((part) => part.includes(url))).toBe(true);
  });

  test("without spaces it is cut between characters, never inside an emoji or a link", () => {
    const family = "👨‍👩‍👧‍👦";
    expect(splitThread(family.repeat(200), x)).toEqual([family.repeat(140), family.repeat(60)]);
    expect(splitThread("日本語".repeat(100), x).map((part) => part.length)).toEqual([140, 140, 20]);
  });

  test("one early space does not make a part of one word", () => {
    expect(splitThread(`a ${"日".repeat(300)}`, x)[0]?.length).toBeGreaterThan(100);
  });

  test("a part may hold what the network allows of everything, not only characters", () => {
    const links = Array.from({ length: 12 }, (_, index) => `https://example.com/${index}`).join(" ");
    const parts = splitThread(links, threads);
    expect(parts.length).toBe(3);
    expect(parts.every((part) => fits(part, threads))).toBe(true);
  });

  test("where there is no limit there is one part", () => {
    expect(splitThread("a ".repeat(10_000), { network: "email" }).length).toBe(1);
  });

  test("every part fits, and nothing is lost but white space at the cuts", () => {
    const word = fc.constantFrom(
      "word",
      "日本語",
      "👨‍👩‍👧‍👦",
      "🇳🇱",
      "https://example.com/a",
      "#tag",
      "@anna",
      "e\u0301",
      "a".repeat(120),
      "\n\n",
      "  ",
      "(x)",
    );
    const text = fc.array(word, { minLength: 1, maxLength: 250 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: "grapheme", maxLength: 900 })),
        fc.constantFrom(x, threads),
        (typed, target) => {
          const parts = splitThread(typed, target);
          for (const part of parts) expect(fits(part, target), part).toBe(true);
          expect(withoutSpace(parts.join(""))).toBe(withoutSpace(typed));
        },
      ),
      { numRuns: 150 },
    );
  });
});
