import { describe, expect, test } from "vitest";
import { checkText } from "./check-text.js";
import { measureText } from "./measure-text.js";
import type { TextTarget } from "./text-measure.js";

const premium = { tier: "premium" } as const;
const a = (count: number) => "a".repeat(count);

/** What each limit of a text counts there, and what is told. */
const told = (text: string, target: TextTarget) => ({
  limits: measureText(text, target).limits.map(({ limit, count, severity }) => [limit, count, severity]),
  rules: checkText(text, target).map(({ rule, severity }) => `${severity}: ${rule ?? ""}`),
});

describe("several limits at once", () => {
  test.each([
    // Soft and hard, in units of their own.
    [
      "curly quotes on Threads",
      `’’’${a(495)}`,
      { network: "threads" },
      [
        [500, 498, "error"],
        [500, 504, "warning"],
      ],
      ["warning: threads.post.text.bytes"],
    ],
    [
      "too long on Threads, told once",
      `’${a(500)}`,
      { network: "threads" },
      [
        [500, 501, "error"],
        [500, 503, "warning"],
      ],
      ["error: threads.post.text"],
    ],
    [
      "a long description of a pin",
      a(600),
      { network: "pinterest", field: "description" },
      [
        [800, 600, "error"],
        [500, 600, "warning"],
      ],
      ["warning: pinterest.post.description.advised"],
    ],
    [
      "too long a description of a pin",
      a(801),
      { network: "pinterest", field: "description" },
      [
        [800, 801, "error"],
        [500, 801, "warning"],
      ],
      ["error: pinterest.post.description"],
    ],
    [
      "both limits of Bluesky, each told",
      "é".repeat(1_600),
      { network: "bluesky" },
      [
        [300, 1600, "error"],
        [3000, 3200, "error"],
      ],
      ["error: bluesky.post.text", "error: bluesky.post.text.bytes"],
    ],
    [
      "characters on Instagram, more in UTF-16",
      "😀".repeat(1_200),
      { network: "instagram" },
      [
        [2200, 1200, "error"],
        [2200, 2400, "warning"],
      ],
      ["warning: instagram.post.text.utf16"],
    ],
    // By media.
    ["a long text on Telegram", a(1_025), { network: "telegram" }, [[4096, 1025, "error"]], []],
    [
      "the same below a picture",
      a(1_025),
      { network: "telegram", hasMedia: true },
      [[1024, 1025, "error"]],
      ["error: telegram.post.text.withMedia"],
    ],
    ["nothing on Telegram", "", { network: "telegram" }, [[4096, 0, "error"]], ["error: telegram.post.empty"]],
    ["nothing below a picture", "", { network: "telegram", hasMedia: true }, [[1024, 0, "error"]], []],
    // By account.
    ["a long post on X", a(281), { network: "x" }, [[280, 281, "error"]], ["error: x.post.text"]],
    ["the same of who pays", a(281), { network: "x", account: premium }, [[25_000, 281, "error"]], []],
    [
      "too long for anyone",
      a(25_001),
      { network: "x", account: premium },
      [[25_000, 25_001, "error"]],
      ["error: x.post.text.premium"],
    ],
    [
      "an account of which nothing is known",
      a(281),
      { network: "x", account: { tier: null, limits: null } },
      [[280, 281, "error"]],
      ["error: x.post.text"],
    ],
    [
      "a limit granted to one account",
      a(4_000),
      { network: "mastodon", account: { limits: { "mastodon.post.text": 5000 } } },
      [[5000, 4000, "error"]],
      [],
    ],
    [
      "a grant for another rule",
      a(501),
      { network: "mastodon", account: { limits: { "x.post.text": 5000 } } },
      [[500, 501, "error"]],
      ["error: mastodon.post.text"],
    ],
    [
      "a link's price on one instance",
      `${a(470)} https://example.com/`,
      { network: "mastodon", account: { limits: { "mastodon.post.text.url": 30 } } },
      [[500, 501, "error"]],
      ["error: mastodon.post.text"],
    ],
    // By surface and field.
    [
      "a post on LinkedIn, escaped",
      "(".repeat(1_501),
      { network: "linkedin" },
      [[3000, 3002, "error"]],
      ["error: linkedin.post.text"],
    ],
    [
      "a comment there, as typed",
      "(".repeat(1_250),
      { network: "linkedin", surface: "comment" },
      [[1250, 1250, "error"]],
      [],
    ],
    [
      "an answer to a review, by bytes",
      "é".repeat(2_049),
      { network: "googleBusiness", surface: "reviewReply" },
      [[4096, 4098, "error"]],
      ["error: googleBusiness.reviewReply.text"],
    ],
    [
      "a message on Instagram, by bytes",
      "あ".repeat(334),
      { network: "instagram", surface: "directMessage" },
      [[1000, 1002, "error"]],
      ["error: instagram.directMessage.text"],
    ],
  ] as const satisfies readonly (readonly [string, string, TextTarget, readonly unknown[], readonly string[]])[])(
    "%s",
    (_what, text, target, limits, rules) => {
      expect(told(text, target)).toEqual({ limits, rules });
    },
  );

  test("links and tags have limits of their own beside those of length", () => {
    const tags = (count: number) => Array.from({ length: count }, (_, index) => `#a${index}`).join(" ");
    expect(told(`${tags(31)} ${a(2_200)}`, { network: "instagram" }).rules).toEqual([
      "error: instagram.post.text",
      "error: instagram.post.hashtags",
    ]);
  });

  test("a part that is unknown blocks nothing", () => {
    expect(told(a(100_000), { network: "facebook", surface: "reel" })).toEqual({ limits: [], rules: [] });
    expect(told(a(100_000), { network: "tiktok", surface: "comment" })).toEqual({ limits: [], rules: [] });
  });
});
