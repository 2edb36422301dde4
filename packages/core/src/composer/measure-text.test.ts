import { describe, expect, test } from "vitest";
import type { NetworkId } from "../networks.js";
import { vectors } from "../testing/vectors.js";
import { measureText } from "./measure-text.js";

const threads = { network: "threads" } as const;

describe("Threads", () => {
  test.each([
    [0, 500],
    [1, 499],
    [500, 0],
    [501, -1],
  ])("[SE-08] %i characters leave %i", (typed, remaining) => {
    expect(measureText("a".repeat(typed), threads)).toMatchObject({ count: typed, limit: 500, remaining });
  });

  test("[SE-08] 500 characters may go out", () => {
    expect(measureText("a".repeat(500), threads).problems).toEqual([]);
  });

  test("[SE-08] 501 characters block publishing, with the rule named", () => {
    expect(measureText("a".repeat(501), threads).problems).toEqual([
      {
        code: "text.tooLong",
        severity: "error",
        rule: "threads.post.text",
        params: { network: "Threads", limit: 500, count: 501, over: 1, unit: "emojiBytes" },
        field: "text",
      },
    ]);
  });

  test("[SE-09] a post of 498 characters that Threads refused is warned about and not blocked", () => {
    const [{ text, utf16, utf8Bytes }] = (
      vectors("threads") as { production: [{ text: string; utf16: number; utf8Bytes: number }] }
    ).production;
    const measure = measureText(text, threads);
    expect(measure.count).toBe(utf16);
    expect(measure.limits.find(({ unit }) => unit === "utf8Bytes")?.count).toBe(utf8Bytes);
    expect(measure.problems).toMatchObject([
      { severity: "warning", rule: "threads.post.text.bytes", params: { count: 504 } },
    ]);
  });

  test.each((vectors("threads") as { community: readonly { text: string; utf8Bytes: number }[] }).community)(
    "[SE-09] $text costs $utf8Bytes",
    ({ text, utf8Bytes }) => {
      expect(measureText(text, threads).count).toBe(utf8Bytes);
    },
  );

  test("[SE-09] the costly stretch is shown where it stands", () => {
    expect(measureText("ab 🎉 c", threads).costs).toEqual([
      { start: 0, end: 3, cost: 3, why: "plain" },
      { start: 3, end: 5, cost: 4, why: "emoji" },
      { start: 5, end: 7, cost: 2, why: "plain" },
    ]);
  });

  test("five different links may stand in a post, the same one as often as one likes, a sixth may not", () => {
    const links = (count: number) =>
      Array.from({ length: count }, (_, index) => `https://example.com/${index}`).join(" ");
    expect(measureText(`${links(5)} ${links(5)}`, threads).problems).toEqual([]);
    expect(measureText(links(6), threads).problems).toMatchObject([
      { code: "text.tooManyLinks", rule: "threads.post.links" },
    ]);
  });
});

describe("X", () => {
  test("each of 5,219 emoji weighs two, in every spelling of Unicode's list: with U+FE0F, or without", () => {
    const { sequences } = vectors("emoji-test-17.0-sequences") as { sequences: readonly string[] };
    const wrong = sequences.filter((sequence) => measureText(sequence, { network: "x" }).count !== 2);
    expect(wrong).toEqual([]);
    expect(sequences.length).toBe(5_219);
  });

  test.each([
    ["e\u0301", 1, "composed first"],
    ["\u1112\u1161\u11ab", 2, "a syllable of three letters is one"],
    ["日本", 4, "two each"],
    ["“quoted”", 8, "typographic quotes weigh one"],
    ["see https://example.com/a/very/long/path?with=more now", 31, "a link is 23"],
    ["see example.com now", 31, "without a protocol too"],
    ["joe@example.com", 15, "an address is no link"],
    ["✌\ufe0e", 4, "a sign in text form is no emoji"],
    ["👨‍👩‍👧‍👦👍🏽🇳🇱1️⃣", 8, "four emoji"],
    ["😀‍😀", 5, "two emoji that no font joins, and the joiner"],
  ])("%s costs %i: %s", (text, count) => {
    expect(measureText(text, { network: "x" }).count).toBe(count);
  });

  test("the names at the head of a reply are free, in a post they are not", () => {
    expect(measureText("@anna @bob hello", { network: "x", surface: "comment" }).count).toBe(5);
    expect(measureText("@anna @bob hello", { network: "x", surface: "post" }).count).toBe(16);
    expect(measureText("hello @anna", { network: "x", surface: "comment" }).count).toBe(11);
  });

  test("a paying account may write more", () => {
    expect(measureText("a".repeat(281), { network: "x" }).problems).toMatchObject([{ rule: "x.post.text" }]);
    expect(measureText("a".repeat(25_000), { network: "x", account: { tier: "premium" } }).problems).toEqual([]);
    expect(measureText("a".repeat(25_001), { network: "x", account: { tier: "premium" } }).problems).toMatchObject([
      { rule: "x.post.text.premium" },
    ]);
  });

  test("a limit that was granted to one account counts for it", () => {
    expect(measureText("a".repeat(300), { network: "x", account: { limits: { "x.post.text": 300 } } })).toMatchObject({
      limit: 300,
      problems: [],
    });
  });

  test("a character that X refuses is named", () => {
    expect(measureText("a\uFEFFb", { network: "x" }).problems).toMatchObject([
      { code: "text.forbidden", rule: "x.post.forbidden", params: { character: "U+FEFF" } },
    ]);
  });
});

describe("the other networks", () => {
  const linkedin = vectors("linkedin") as {
    escape: readonly { text: string; wireLength: number }[];
    overflow: readonly { text: string; wire: number; valid: boolean }[];
    commentsAreNotEscaped: readonly { text: string; sent: string }[];
  };

  test.each(linkedin.escape)("LinkedIn counts what is sent: $text is $wireLength", ({ text, wireLength }) => {
    expect(measureText(text, { network: "linkedin" }).count).toBe(wireLength);
  });

  test.each(linkedin.overflow)("LinkedIn refuses $wire units on the wire", ({ text, wire }) => {
    expect(measureText(text, { network: "linkedin" })).toMatchObject({
      count: wire,
      problems: [{ rule: "linkedin.post.text" }],
    });
  });

  test.each(linkedin.commentsAreNotEscaped)("a LinkedIn comment is sent as typed: $text", ({ text, sent }) => {
    expect(measureText(text, { network: "linkedin", surface: "comment" }).count).toBe(sent.length);
  });

  test("a mention on LinkedIn is markup, which is not escaped", () => {
    const mention = "@[Acme](urn:li:organization:42)";
    expect(measureText(`(${mention})`, { network: "linkedin" }).count).toBe(mention.length + 4);
  });

  const messages = (
    vectors("instagram-dm") as { cases: readonly { text: string; utf8Bytes: number; valid: boolean }[] }
  ).cases;
  test.each(messages)("an Instagram message of $utf8Bytes bytes: accepted $valid", ({ text, utf8Bytes, valid }) => {
    const measure = measureText(text, { network: "instagram", surface: "directMessage" });
    expect([measure.count, measure.problems.length === 0]).toEqual([utf8Bytes, valid]);
  });

  test.each([
    [5, undefined, undefined],
    [6, "warning", "instagram.post.hashtags.advised"],
    [30, "warning", "instagram.post.hashtags.advised"],
    [31, "error", "instagram.post.hashtags"],
  ])("%i hashtags on Instagram: %s", (count, severity, rule) => {
    const text = Array.from({ length: count }, (_, index) => `#tag${index}`).join(" ");
    const [problem] = measureText(text, { network: "instagram" }).problems;
    expect([problem?.severity, problem?.rule]).toEqual([severity, rule]);
  });

  test("a subject with a line break never goes out", () => {
    expect(measureText("hi\r\nBcc: all@example.com", { network: "email", field: "subject" }).problems).toMatchObject([
      { code: "text.forbidden", severity: "error", field: "subject" },
    ]);
  });

  test("an e-mail has no limit", () => {
    expect(measureText("a".repeat(100_000), { network: "email" })).toMatchObject({
      count: 100_000,
      limit: undefined,
      problems: [],
    });
  });

  test("[SE-26] a private message on Threads is refused", () => {
    expect(measureText("hi", { network: "threads", surface: "directMessage" }).problems).toMatchObject([
      { code: "text.notAllowed", severity: "error", rule: "threads.directMessage" },
    ]);
  });

  test("a caption of an Instagram story stays behind, with a word about it", () => {
    expect(measureText("hi", { network: "instagram", surface: "story" }).problems).toMatchObject([
      { code: "text.notAllowed", severity: "warning", rule: "instagram.story.text" },
    ]);
    expect(measureText("", { network: "instagram", surface: "story" }).problems).toEqual([]);
  });

  test("a network of which nothing is known refuses nothing", () => {
    expect(measureText("a".repeat(10_000), { network: "elsewhere" as NetworkId })).toMatchObject({
      limit: undefined,
      problems: [],
    });
  });
});
