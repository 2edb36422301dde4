import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findCashtags } from "./find-cashtags.js";
import { findEntities } from "./find-entities.js";
import { findHashtags } from "./find-hashtags.js";
import { findMentions } from "./find-mentions.js";

interface Case {
  readonly description: string;
  readonly text: string;
  readonly expected: readonly unknown[];
}

const suite = JSON.parse(readFileSync(new URL("../../vectors/twitter-text/extract.json", import.meta.url), "utf8")) as {
  tests: Record<string, readonly Case[]>;
};
const cases = (name: string) => suite.tests[name] ?? [];
const kindOf = (kind: string, text: string) => findEntities(text, "x").filter((entity) => entity.kind === kind);

describe("what X links, by the network's own suite", () => {
  test.each([...cases("hashtags"), ...cases("hashtags_from_astral")])("$description", ({ text, expected }) => {
    expect(kindOf("hashtag", text).map((entity) => entity.text.slice(1))).toEqual(expected);
  });

  test.each(cases("hashtags_with_indices"))("$description, and where", ({ text, expected }) => {
    expect(
      findHashtags.word(text).map(({ start, end }) => ({
        hashtag: text.slice(start + 1, end),
        indices: [start, end],
      })),
    ).toEqual(expected);
  });

  test.each(cases("mentions"))("$description", ({ text, expected }) => {
    const names = findMentions.word(text).map(({ start, end }) => text.slice(start + 1, end).split("/")[0]);
    expect(names).toEqual(expected);
  });

  test.each(cases("mentions_or_lists_with_indices"))("$description, and where", ({ text, expected }) => {
    const found = findMentions.word(text).map(({ start, end }) => {
      const [name = "", slug] = text.slice(start + 1, end).split("/");
      return { screen_name: name, list_slug: slug === undefined ? "" : `/${slug}`, indices: [start, end] };
    });
    expect(found).toEqual(expected);
  });

  test.each([...cases("cashtags")])("$description", ({ text, expected }) => {
    expect(findCashtags.letters(text).map(({ start, end }) => text.slice(start + 1, end))).toEqual(expected);
  });

  test.each(cases("cashtags_with_indices"))("$description, and where", ({ text, expected }) => {
    expect(
      findCashtags.letters(text).map(({ start, end }) => ({
        cashtag: text.slice(start + 1, end),
        indices: [start, end],
      })),
    ).toEqual(expected);
  });
});

describe("what X links where its own suite has no case", () => {
  test.each([
    ["@b/K-@anna", []],
    ["@b/K-＠anna @c", ["@c"]],
    ["x@b/K-@anna", ["@anna"]],
    ["@b-@anna", ["@b", "@anna"]],
    ["@b@anna @c", ["@c"]],
  ])("the names in %s", (text, names) => {
    expect(kindOf("mention", text).map((entity) => entity.text)).toEqual(names);
  });
});

describe("what other networks link", () => {
  test.each([
    ["threads", "hi @anna.b_1. ok", [["mention", "@anna.b_1"]]],
    ["threads", "see example.com and https://example.com/a#b", [["url", "https://example.com/a#b"]]],
    [
      "instagram",
      "#één @joe $ACME",
      [
        ["hashtag", "#één"],
        ["mention", "@joe"],
      ],
    ],
    ["facebook", "hi @[123456] and @joe", [["mention", "@[123456]"]]],
    [
      "linkedin",
      "with @[Acme B.V.](urn:li:organization:42) #fun",
      [
        ["mention", "@[Acme B.V.](urn:li:organization:42)"],
        ["hashtag", "#fun"],
      ],
    ],
    ["email", "write to joe@example.com or see example.com #now", [["url", "example.com"]]],
  ] as const)("%s: %s", (network, text, expected) => {
    expect(findEntities(text, network).map((entity) => [entity.kind, entity.text])).toEqual(expected);
  });

  test("an entity after an emoji is placed in UTF-16 units", () => {
    expect(findEntities("👨‍👩‍👧 #fun", "x")).toEqual([{ kind: "hashtag", start: 9, end: 13, text: "#fun" }]);
  });

  test("no entity stands inside another", () => {
    expect(findEntities("https://example.com/#top @joe", "x").map(({ kind }) => kind)).toEqual(["url", "mention"]);
  });
});
