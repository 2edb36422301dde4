import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countGraphemes } from "./count-graphemes.js";
import { findEntities } from "./find-entities.js";
import { graphemeEnd } from "./grapheme-end.js";
import { measureText } from "./measure-text.js";
import { splitThread } from "./split-thread.js";
import { sumOf } from "./text-costs.js";
import type { TextTarget } from "./text-measure.js";

const x: TextTarget = { network: "x" };
const threads: TextTarget = { network: "threads" };
const bluesky: TextTarget = { network: "bluesky" };
const mastodon: TextTarget = { network: "mastodon", contentWarning: "about links: https://example.com" };
const telegram: TextTarget = { network: "telegram", hasMedia: true };
const fits = (part: string, target: TextTarget) =>
  measureText(part, target).problems.every(({ severity }) => severity !== "error");
const withoutSpace = (text: string) => text.replaceAll(/\s/g, "");
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

describe("a long text as a thread", () => {
  test("what fits stays as it is, white space and all", () => {
    expect(splitThread("  short \n", x)).toEqual(["  short \n"]);
    expect(splitThread("", x)).toEqual([""]);
    expect(splitThread("short", x, { numbered: true })).toEqual(["short"]);
  });

  test("it is cut between words", () => {
    const parts = splitThread(words(60), x);
    expect(parts.length).toBe(2);
    expect(parts.join(" ")).toBe(words(60));
  });

  test.each([
    ["a paragraph", `${words(30)}.\n\n${words(3)}.\n${words(3)}. ${words(20)}`, `${words(30)}.`],
    ["a line", `${words(30)}.\n${words(3)}. ${words(20)}`, `${words(30)}.`],
    ["a sentence", `${words(25)}! ${words(20)}`, `${words(25)}!`],
    ["a sentence in quotes", `${words(25)}.” ${words(20)}`, `${words(25)}.”`],
    ["a sentence without a space behind", `${"日".repeat(90)}。${"日".repeat(90)}`, `${"日".repeat(90)}。`],
  ])("rather at the end of %s than later", (_what, text, first) => {
    expect(splitThread(text, x)[0]).toBe(first);
  });

  test("an end that would leave half of a post empty is passed over", () => {
    expect(splitThread(`Yes. ${words(60)}`, x)[0]?.length).toBeGreaterThan(250);
  });

  test("a link stays whole", () => {
    const url = `https://example.com/${"a".repeat(300)}`;
    const parts = splitThread(`${"word ".repeat(55)}${url} end`, x);
    expect(parts.some((part) => part.includes(url))).toBe(true);
  });

  test("a name with a blank in it stays whole", () => {
    const name = "@[Acme B.V.](urn:li:organization:42)";
    const parts = splitThread(`${"a".repeat(2985)} ${name} end`, { network: "linkedin" });
    expect(parts).toEqual(["a".repeat(2985), `${name} end`]);
  });

  test("a link that no post can hold is cut all the same, a character is not", () => {
    const url = `https://example.com/${"a".repeat(400)}`;
    const parts = splitThread(`see ${url}`, bluesky);
    expect(parts.join("")).toBe(`see${url}`);
    expect(parts.every((part) => fits(part, bluesky))).toBe(true);
    const letter = `a${"\u0301".repeat(600)}`;
    expect(splitThread(`${letter}b`, threads)).toEqual([letter, "b"]);
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

  test("what no cut can mend does not shred a text", () => {
    expect(splitThread(`a\uFEFF${words(60)}`, x).length).toBe(2);
    expect(splitThread(words(600), { network: "threads", surface: "directMessage" }).length).toBe(1);
  });

  test("a content warning takes its share of each part", () => {
    const parts = splitThread(words(200), mastodon);
    expect(parts.every((part) => fits(part, mastodon))).toBe(true);
    expect(
      parts.some((part) => !fits(part, { ...mastodon, contentWarning: `${mastodon.contentWarning}${"a".repeat(60)}` })),
    ).toBe(true);
  });

  test("where there is no limit there is one part", () => {
    expect(splitThread("a ".repeat(10_000), { network: "email" }).length).toBe(1);
  });
});

describe("numbered", () => {
  test("each part ends in its place, which counts", () => {
    const parts = splitThread("日本語".repeat(100), x, { numbered: true });
    expect(parts.map((part) => part.slice(-4))).toEqual([" 1/3", " 2/3", " 3/3"]);
    expect(parts.map((part) => measureText(part, x).count)).toEqual([280, 280, 52]);
  });

  test("from the tenth part on a place has more digits, and all still fit", () => {
    const parts = splitThread("a".repeat(2_700), x, { numbered: true });
    expect(parts.at(0)?.endsWith("a 1/10")).toBe(true);
    expect(parts.at(-1)?.endsWith("a 10/10")).toBe(true);
    expect(parts.every((part) => fits(part, x))).toBe(true);
  });

  test("a link before its place is still a link", () => {
    const text = `${"word ".repeat(50)}https://example.com/a ${"word ".repeat(50)}`;
    const [first = ""] = splitThread(text, x, { numbered: true });
    expect(findEntities(first, "x").map((entity) => entity.text)).toEqual(["https://example.com/a"]);
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    "word",
    "日本語。",
    "👨‍👩‍👧‍👦",
    "🇳🇱",
    "https://example.com/a",
    "example.com",
    "#tag",
    "@anna.example.com",
    "@anna",
    "$ACME",
    "e\u0301",
    "क्षि",
    "\r\n",
    "\uD800",
    "a".repeat(120),
    "\n\n",
    "  ",
    "(x)",
    "Yes.",
  );
  const text = fc.oneof(
    fc.array(piece, { minLength: 1, maxLength: 150, size: "max" }).map((pieces) => pieces.join(" ")),
    fc.array(piece, { minLength: 1, maxLength: 150, size: "max" }).map((pieces) => pieces.join("")),
    fc.string({ unit: "grapheme", maxLength: 900, size: "max" }),
  );
  const target = fc.constantFrom(x, threads, bluesky, mastodon, telegram, { network: "linkedin" } as const);

  test.each([false, true])("every part fits, and nothing is lost but white space; numbered: %s", (numbered) => {
    fc.assert(
      fc.property(text, target, (typed, where) => {
        const parts = splitThread(typed, where, { numbered });
        for (const part of parts) expect(fits(part, where), part).toBe(true);
        const place = (index: number) => (numbered && parts.length > 1 ? ` ${index + 1}/${parts.length}` : "");
        const bare = parts.map((part, index) => part.slice(0, part.length - place(index).length));
        expect(parts).toEqual(bare.map((part, index) => part + place(index)));
        expect(withoutSpace(bare.join(""))).toBe(withoutSpace(typed));
      }),
      { numRuns: 120 },
    );
  });

  test("no cut stands within a link, a name, a tag or a character", () => {
    fc.assert(
      fc.property(text, target, (typed, where) => {
        const parts = splitThread(typed, where);
        const starts = new Set<number>([0]);
        for (let at = 0; at < typed.length; at = graphemeEnd(typed, at)) starts.add(at);
        const entities = findEntities(typed, where.network);
        let at = 0;
        for (const part of parts.slice(0, -1)) {
          at = typed.indexOf(part, at) + part.length;
          const isWithin = entities.some(
            ({ start, end }) => start < at && at < end && fits(typed.slice(start, end), where),
          );
          expect(isWithin, JSON.stringify(part)).toBe(false);
          expect(starts.has(at), JSON.stringify(part)).toBe(true);
        }
        expect(sumOf(countGraphemes(typed))).toBe(starts.size - (typed === "" ? 1 : 0));
      }),
      { numRuns: 120 },
    );
  });

  test("a text of 60,000 characters is cut within seconds", { timeout: 20_000 }, () => {
    expect(splitThread("日本語 word ".repeat(6_000), x, { numbered: true }).length).toBeGreaterThan(200);
  });
});
