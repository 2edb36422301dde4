import { describe, expect, test } from "vitest";
import { networkText, type NetworkId } from "../networks.js";
import { vectors } from "../testing/vectors.js";
import { checkText } from "./check-text.js";
import { measureText } from "./measure-text.js";
import type { TextTarget } from "./text-measure.js";

const countOf = (text: string, target: TextTarget) => measureText(text, target).count;
const isValid = (text: string, target: TextTarget) => measureText(text, target).problems.length === 0;

describe("X", () => {
  interface WeightedCase {
    readonly description: string;
    readonly text: string;
    readonly expected: { readonly weightedLength: number; readonly valid: boolean };
  }
  const suite = (vectors("twitter-text/validate") as { tests: Record<string, readonly WeightedCase[]> }).tests;
  const current = [
    ...(suite["WeightedTweetsWithDiscountedEmojiCounterTest"] ?? []),
    ...(suite["UnicodeDirectionalMarkerCounterTest"] ?? []),
  ];
  const before = suite["WeightedTweetsCounterTest"] ?? [];

  test.each(current)("$description", ({ text, expected }) => {
    const measure = measureText(text, { network: "x" });
    expect(measure.count).toBe(expected.weightedLength);
    expect(measure.problems.length === 0 && measure.count > 0).toBe(expected.valid);
  });

  /** Cases of the configuration before today's, which weighed an emoji by its parts; each stands in today's suite with another sum. */
  const weighedByParts: Readonly<Record<string, readonly [then: number, now: number]>> = {
    "Count a mix of single byte single word, and double word unicode characters": [16, 7],
    "Count unicode emoji chars outside the basic multilingual plane with skin tone modifiers": [9, 4],
  };

  test.each(before)("$description, by the configuration of 2017", ({ description, text, expected }) => {
    const [then, now] = weighedByParts[description] ?? [expected.weightedLength, expected.weightedLength];
    expect([expected.weightedLength, countOf(text, { network: "x" })]).toEqual([then, now]);
    expect(isValid(text, { network: "x" })).toBe(expected.valid);
  });

  const first = (suite["tweets"] ?? []) as readonly { description: string; text: string; expected: unknown }[];

  test.each(first)("$description, by the configuration of 2010", ({ description, text, expected }) => {
    // Until 2017 a post held 140 characters.
    const isLongToday = !description.startsWith("Invalid Tweet: 141");
    expect(checkText(text, { network: "x" }).length === 0).toBe(isLongToday ? expected : true);
  });

  test("the suites hold 44 cases", () => {
    expect(current.length + before.length).toBe(44);
  });
});

describe("Bluesky", () => {
  const { length, limits, utf16ToUtf8 } = vectors("bluesky") as {
    length: readonly { text: string; utf8Bytes: number; graphemes: number }[];
    limits: Record<"post" | "chatMessage", { maxGraphemes: number; maxUtf8Bytes: number }>;
    utf16ToUtf8: readonly { text: string; pairs: readonly { utf16: readonly number[]; utf8: readonly number[] }[] }[];
  };

  test.each(length)("$text has $graphemes characters and $utf8Bytes bytes", ({ text, utf8Bytes, graphemes }) => {
    const { limits: measured } = measureText(text, { network: "bluesky" });
    expect(measured.map(({ unit, count }) => [unit, count])).toEqual([
      ["graphemes", graphemes],
      ["utf8Bytes", utf8Bytes],
    ]);
  });

  test.each([
    ["post", "post"],
    ["chatMessage", "directMessage"],
  ] as const)("a %s holds what the schema says", (name, surface) => {
    const { maxGraphemes, maxUtf8Bytes } = limits[name];
    const { limits: measured } = measureText("", { network: "bluesky", surface });
    expect(measured.map(({ limit }) => limit)).toEqual([maxGraphemes, maxUtf8Bytes]);
  });

  test("the bytes before an offset are those of the text before it", () => {
    const wrong = utf16ToUtf8.flatMap(({ text, pairs }) =>
      pairs.flatMap(({ utf16, utf8 }) =>
        utf16.filter((offset, index) => {
          const { limits: measured } = measureText(text.slice(0, offset), { network: "bluesky" });
          return measured.find(({ unit }) => unit === "utf8Bytes")?.count !== utf8[index];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("ten bytes a character and more, and the bytes decide", () => {
    const family = "👨‍👩‍👧‍👧";
    expect(isValid(family.repeat(120), { network: "bluesky" })).toBe(true);
    expect(measureText(family.repeat(121), { network: "bluesky" })).toMatchObject({
      count: 121,
      problems: [{ rule: "bluesky.post.text.bytes", params: { count: 3025 } }],
    });
  });
});

describe("Mastodon, as its server counts", () => {
  interface ServerCase {
    readonly description: string;
    readonly text: string;
    readonly spoilerText: string;
    readonly valid: boolean;
    readonly length?: number | null;
  }
  interface ClientCase {
    readonly description: string;
    readonly text: string;
    readonly lengthMain: number;
    readonly lengthProposedUts58: number;
  }
  const { server, client, limits } = vectors("mastodon") as {
    server: readonly ServerCase[];
    client: readonly ClientCase[];
    limits: { maxCharacters: number; charactersReservedPerUrl: number };
  };

  test.each(server)("$description", ({ text, spoilerText, valid, length }) => {
    const target = { network: "mastodon", contentWarning: spoilerText } as const;
    const measure = measureText(text, target);
    expect(measure.problems.length === 0).toBe(valid);
    expect(measure.count).toBe(length ?? measure.count);
    expect(measure.count > limits.maxCharacters).toBe(!valid);
  });

  /** Where web page and server count otherwise, the server decides. */
  const reasons: readonly {
    readonly reason: string;
    readonly is: (given: ClientCase) => boolean;
    readonly as: "lengthMain" | "lengthProposedUts58" | number;
  }[] = [
    {
      reason: "the mark between syllables of Tibetan is no letter, so a host ends there on the server",
      is: ({ text }: ClientCase) => /^@.*\u0F0B/.test(text),
      as: 26,
    },
    {
      reason: "the page's pattern ends a path at the first character of another script",
      is: ({ text }: ClientCase) => /https:\S+\P{ASCII}/u.test(text),
      as: "lengthProposedUts58",
    },
    {
      reason: "the page knows hosts of ASCII only, and cuts others or counts them in full",
      is: ({ text }: ClientCase) => /@\w+@\S*\P{ASCII}/u.test(text),
      as: "lengthProposedUts58",
    },
    {
      reason: "a domain without protocol would be a link by the proposal, on a server it is none",
      is: ({ text }: ClientCase) => !/[@:]/.test(text),
      as: "lengthMain",
    },
    {
      reason: "the proposal asks for a plausible host, the server for none",
      is: ({ text }: ClientCase) => text === "@arnt@invalid",
      as: "lengthMain",
    },
  ];

  test.each(client)("$description: $text", (given) => {
    const { text, lengthMain, lengthProposedUts58 } = given;
    const count = countOf(text, { network: "mastodon" });
    const as = lengthMain === lengthProposedUts58 ? "lengthMain" : reasons.find(({ is }) => is(given))?.as;
    expect(count).toBe(typeof as === "string" ? given[as] : as);
  });

  test.each(reasons)("$reason", ({ is }) => {
    expect(client.some((given) => given.lengthMain !== given.lengthProposedUts58 && is(given))).toBe(true);
  });

  test("an instance's own numbers hold for its accounts", () => {
    const account = { limits: { "mastodon.post.text": 5000, "mastodon.post.text.url": 30 } };
    expect(measureText(`${"a".repeat(600)} https://example.com/`, { network: "mastodon", account })).toMatchObject({
      count: 631,
      limit: 5000,
      problems: [],
    });
  });

  test("a content warning is a stretch before the text, its links in full", () => {
    const contentWarning = "see https://example.com/";
    expect(measureText("hi", { network: "mastodon", contentWarning })).toMatchObject({
      count: 26,
      costs: [
        { start: 0, end: 0, cost: 24, why: "contentWarning" },
        { start: 0, end: 2, cost: 2, why: "plain" },
      ],
    });
    expect(countOf("\u0301", { network: "mastodon", contentWarning })).toBe(24);
  });

  test.each([
    ["https://a.com\u0301 x", 25, "a mark behind a link is part of its last letter"],
    ["https://example.com/(日本)", 27, "brackets of another script at the end of a path stay outside"],
    ["https://example.com/(日本)x", 23, "within it they do not"],
    ["https://example.com/?q=日本。", 23, "a query of any script"],
    ["https://example.com/日本。", 23, "a path of any script"],
    ["https://example.com/a. b", 26, "the full stop of the sentence is its own"],
    ["x=@anna@example.com", 19, "no name behind an equals sign"],
    ["@anna@example.com@", 18, "nor before another sign"],
    [`@anna@${"a".repeat(249)}.com`, 5, "a host of 253 characters"],
    [`@anna@${"a".repeat(250)}.com`, 260, "and one of 254, which is none"],
    ["@anna.b-c@example.com.", 10, "a name with dots and hyphens"],
  ])("%j counts %i: %s", (text, count) => {
    expect(countOf(text, { network: "mastodon" })).toBe(count);
  });
});

describe("Telegram", () => {
  const { rules, production } = vectors("telegram") as {
    rules: { text: number; caption: number; storyCaption: number; pollQuestion: number };
    production: readonly { length: number; hasMedia: boolean; valid: boolean }[];
  };

  test.each(production)("$length units, with files $hasMedia: accepted $valid", ({ length, hasMedia, valid }) => {
    expect(isValid("a".repeat(length), { network: "telegram", hasMedia })).toBe(valid);
    expect(isValid("😀".repeat(length / 2), { network: "telegram", hasMedia })).toBe(valid || length % 2 === 1);
  });

  test.each([
    [rules.text, { network: "telegram" }],
    [rules.caption, { network: "telegram", hasMedia: true }],
    [rules.storyCaption, { network: "telegram", surface: "story" }],
    [rules.pollQuestion, { network: "telegram", surface: "poll", field: "question" }],
  ] as const)("the limit of %i", (limit, target) => {
    expect(measureText("", target)).toMatchObject({ limit, unit: "utf16" });
  });
});

describe("YouTube", () => {
  const { rules, tags, description } = vectors("youtube") as {
    rules: {
      titleMaxChars: number;
      descriptionMaxUtf8Bytes: number;
      forbidden: readonly string[];
      tagsMaxChars: number;
    };
    tags: readonly { tags: readonly string[]; count: number; why: string }[];
    description: readonly { text: string; utf8Bytes?: number; valid: boolean }[];
  };
  const field = (name: "title" | "description" | "tags") => ({ network: "youtube", field: name }) as const;

  test.each(tags)("the tags $tags count $count: $why", ({ tags: given, count }) => {
    expect(countOf(given.join(","), field("tags"))).toBe(count);
    expect(countOf(given.join(", "), field("tags"))).toBe(count);
  });

  test.each(description)("a description of $utf8Bytes bytes: accepted $valid", ({ text, utf8Bytes, valid }) => {
    expect(isValid(text, field("description"))).toBe(valid);
    expect(countOf(text, field("description"))).toBe(utf8Bytes ?? text.length);
  });

  test("title, description and tags count in units of their own", () => {
    const limits = (["title", "description", "tags"] as const).map((name) => {
      const { limit, unit } = measureText("", field(name));
      return [limit, unit];
    });
    expect(limits).toEqual([
      [rules.titleMaxChars, "codePoints"],
      [rules.descriptionMaxUtf8Bytes, "utf8Bytes"],
      [rules.tagsMaxChars, "tagList"],
    ]);
  });

  test.each(rules.forbidden)("%s is refused", (character) => {
    expect(measureText(`a${character}b`, field("title")).problems).toMatchObject([{ code: "text.forbidden" }]);
  });
});

describe("TikTok", () => {
  const { rules, cases } = vectors("tiktok") as {
    rules: { videoTitleUtf16: number; photoTitleUtf16: number; photoDescriptionUtf16: number };
    cases: readonly { text: string; utf16: number; valid: boolean }[];
  };

  test.each(cases)("$utf16 units under a video: accepted $valid", ({ text, utf16, valid }) => {
    const target = { network: "tiktok", surface: "video" } as const;
    expect([countOf(text, target), isValid(text, target)]).toEqual([utf16, valid]);
  });

  test.each([
    [rules.videoTitleUtf16, "video", "text"],
    [rules.photoTitleUtf16, "photos", "title"],
    [rules.photoDescriptionUtf16, "photos", "description"],
  ] as const)("the limit of %i: %s, %s", (limit, surface, field) => {
    expect(measureText("", { network: "tiktok", surface, field })).toMatchObject({ limit, unit: "utf16" });
  });
});

test("a tag list is told whole, blanks at the ends of a tag cost nothing", () => {
  expect(measureText(" one ,two words", { network: "youtube", field: "tags" }).costs).toEqual([
    { start: 0, end: 1, cost: 0, why: "free" },
    { start: 1, end: 4, cost: 3, why: "plain" },
    { start: 4, end: 5, cost: 0, why: "free" },
    { start: 5, end: 6, cost: 1, why: "plain" },
    { start: 6, end: 15, cost: 11, why: "escaped" },
  ]);
});

test("every network whose cases stand here has facts", () => {
  const ids: readonly NetworkId[] = ["x", "bluesky", "mastodon", "telegram", "youtube", "tiktok"];
  expect(ids.map((id) => networkText(id).id)).toEqual(ids);
});
