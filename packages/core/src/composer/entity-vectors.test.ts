import { describe, expect, test } from "vitest";
import { vectors } from "../testing/vectors.js";
import { findEntities } from "./find-entities.js";
import { findHashtags } from "./find-hashtags.js";
import { findMentions } from "./find-mentions.js";
import { isHandle } from "./is-handle.js";
import { measureText } from "./measure-text.js";
import type { TextEntity } from "./text-measure.js";

interface Case {
  readonly description: string;
  readonly text: string;
  readonly expected: unknown;
}
const suiteOf = (name: string) => (vectors(`twitter-text/${name}`) as { tests: Record<string, readonly Case[]> }).tests;
const onNetwork = (network: "x" | "bluesky" | "mastodon", kind: TextEntity["kind"], text: string) =>
  findEntities(text, network).filter((entity) => entity.kind === kind);

describe("X: the cases for extracting that ask more than what is found and where", () => {
  const extract = suiteOf("extract");

  test.each(extract["mentions_with_indices"] ?? [])("$description, and where", ({ text, expected }) => {
    const found = findMentions.word(text).map(({ start, end }) => ({
      screen_name: text.slice(start + 1, end),
      indices: [start, end],
    }));
    expect(found).toEqual(expected);
  });

  test.each(extract["replies"] ?? [])("$description: who is answered is free", ({ text, expected }) => {
    const [first] = measureText(text, { network: "x", surface: "comment" }).costs;
    const name = first?.why === "free" ? text.slice(0, first.end).trim().slice(1) : null;
    expect(name).toBe(expected);
  });
});

describe("X: the cases for validating, as whole finds", () => {
  const validate = suiteOf("validate");
  const isWhole = (text: string, kind: TextEntity["kind"]) =>
    onNetwork("x", kind, text).some(({ start, end }) => start === 0 && end === text.length);

  test.each([...(validate["usernames"] ?? [])])("$description", ({ text, expected }) => {
    expect(isWhole(text, "mention")).toBe(expected);
  });

  test.each([...(validate["lists"] ?? [])])("$description", ({ text, expected }) => {
    expect(isWhole(text, "mention") && text.includes("/")).toBe(expected);
  });

  test.each([...(validate["hashtags"] ?? [])])("$description", ({ text, expected }) => {
    expect(isWhole(text, "hashtag")).toBe(expected);
  });

  /** The validator takes any address of the web; what X finds in a text has a name under a top-level domain. */
  const neverFound: Readonly<Record<string, string>> = {
    "Valid url: port and userinfo": "a name before the host",
    "Valid url: ipv4": "a number for a host",
    "Valid url: ipv6": "a number for a host",
    "Valid url: sub delims and question marks": "signs a query does not hold",
  };

  test.each([...(validate["urls"] ?? []), ...(validate["urls_without_protocol"] ?? [])])(
    "$description",
    ({ description, text, expected }) => {
      expect(isWhole(text, "url")).toBe(description in neverFound ? false : expected);
    },
  );

  test("the cases that differ are there", () => {
    const descriptions = (validate["urls"] ?? []).map(({ description }) => description);
    expect(descriptions).toEqual(expect.arrayContaining(Object.keys(neverFound)));
  });
});

describe("Bluesky", () => {
  const { segments, tags, cashtags, handleSyntax } = vectors("bluesky") as {
    segments: readonly { text: string; segments: readonly { text: string; kind?: string; value?: string }[] }[];
    tags: readonly { text: string; tags: readonly string[]; byteRanges: readonly (readonly [number, number])[] }[];
    cashtags: readonly { text: string; tags: readonly string[]; byteRanges: readonly (readonly [number, number])[] }[];
    handleSyntax: { valid: readonly string[]; invalid: readonly string[] };
  };
  const bytesOf = (text: string) => new TextEncoder().encode(text).length;
  const byteRange = (text: string, { start, end }: TextEntity) => [
    bytesOf(text.slice(0, start)),
    bytesOf(text.slice(0, end)),
  ];
  const kinds: Readonly<Record<string, TextEntity["kind"]>> = { mention: "mention", link: "url" };

  test.each(segments)("$text", ({ text, segments: expected }) => {
    const linked = expected.flatMap((segment) => (segment.kind ? [[kinds[segment.kind], segment.text]] : []));
    expect(findEntities(text, "bluesky").map((entity) => [entity.kind, entity.text])).toEqual(linked);
    // The whole text is told, stretch by stretch.
    expect(expected.map((segment) => segment.text).join("")).toBe(text);
  });

  test.each(tags)("tags in $text", ({ text, tags: expected, byteRanges }) => {
    const found = onNetwork("bluesky", "hashtag", text);
    expect(found.map((entity) => entity.text.slice(1))).toEqual(expected);
    expect(found.map((entity) => byteRange(text, entity))).toEqual(byteRanges);
  });

  test.each(cashtags)("tickers in $text", ({ text, tags: expected, byteRanges }) => {
    const found = onNetwork("bluesky", "cashtag", text);
    expect(found.map((entity) => entity.text.toUpperCase())).toEqual(expected);
    expect(found.map((entity) => byteRange(text, entity))).toEqual(byteRanges);
  });

  test.each(handleSyntax.valid)("%s can be a name", (handle) => {
    expect(isHandle(handle)).toBe(true);
  });

  test.each(handleSyntax.invalid)("%s cannot", (handle) => {
    expect(isHandle(handle)).toBe(false);
    expect(onNetwork("bluesky", "mention", `@${handle}`).map(({ text }) => text)).not.toContain(`@${handle}`);
  });
});

describe("Mastodon", () => {
  const { mentionExtraction } = vectors("mastodon") as {
    mentionExtraction: readonly {
      text: string;
      mentions: readonly { indices: readonly [number, number]; username: string; host: string }[];
    }[];
  };

  test.each(mentionExtraction)("people elsewhere in $text", ({ text, mentions }) => {
    const remote = onNetwork("mastodon", "mention", text).filter((entity) => entity.text.includes("@", 1));
    // The proposal that these cases belong to asks for a plausible host, the server for none.
    const expected = text === "@arnt@nope" ? [{ indices: [0, 10], username: "arnt", host: "nope" }] : mentions;
    expect(
      remote.map(({ start, end, text: mention }) => {
        const [, username, host] = mention.split("@");
        return { indices: [start, end], username, host };
      }),
    ).toEqual(expected);
  });
});

describe("the forms of other networks", () => {
  const textsOf = (text: string, found: readonly { start: number; end: number }[]) =>
    found.map(({ start, end }) => text.slice(start, end));

  test.each([
    [
      "separated",
      "a #one·two #three· x)#no #12 #1_2 #1·2 ＃日本・語 #taghttp://a.com",
      ["#one·two", "#three", "#1_2", "#1·2", "＃日本・語", "#tag"],
    ],
    ["placed", "#one@channel #two #3 #four@", ["#one@channel", "#two", "#four"]],
    ["placed", "#a·b 𐐀#no ．#dot #i#ii ＃wide #සිංහල #e\u0301x", ["#a·b", "#dot", "#සිංහල", "#e"]],
    ["placed", `#${"a".repeat(300)} #${"1".repeat(256)}a`, [`#${"a".repeat(256)}`]],
    ["toBlank", "#one,two #three#four #a@b", ["#one,two", "#three", "#four", "#a"]],
  ] as const)("hashtags %s: %s", (form, text, expected) => {
    expect(textsOf(text, findHashtags[form](text))).toEqual(expected);
  });

  test.each([
    ["tiktok", "hi @anna.b, and @bob! #fun,really", ["@anna.b,", "@bob!", "#fun,really"]],
    ["telegram", "$USD $EUR@chat $usd $TOOLONGNAME #tag@chat @name", ["$USD", "$EUR@chat", "#tag@chat", "@name"]],
    ["telegram", "$1INCH 𐐀$USD $A$B x$USD ．$USD", ["$1INCH", "$USD"]],
    [
      "telegram",
      "@gif @PIC @joe @anna 日@anna @anna日 @anna-@bobby @①a ①@anna",
      ["@gif", "@PIC", "@anna", "@anna", "@bobby"],
    ],
    ["reddit", "thanks u/anna and /u/bob_b, not yu/carl", ["u/anna", "/u/bob_b"]],
    [
      "mastodon",
      "https://example.com/日本. @anna@example.com @bob",
      ["https://example.com/日本", "@anna@example.com", "@bob"],
    ],
    ["youtube", "@name see example.com and https://example.com/a", ["@name", "https://example.com/a"]],
    ["pinterest", "#one https://example.com", ["#one", "https://example.com"]],
    ["googleBusiness", "@name #tag https://example.com", ["https://example.com"]],
  ] as const)("%s: %s", (network, text, expected) => {
    expect(findEntities(text, network).map((entity) => entity.text)).toEqual(expected);
  });
});
