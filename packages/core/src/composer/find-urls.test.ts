import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findUrls } from "./find-urls.js";

interface Case {
  readonly description: string;
  readonly text: string;
  readonly expected: readonly string[];
}
interface IndexedCase {
  readonly description: string;
  readonly text: string;
  readonly expected: readonly { url: string; indices: readonly [number, number] }[];
}

const read = (name: string) =>
  (
    JSON.parse(readFileSync(new URL(`../../vectors/twitter-text/${name}.json`, import.meta.url), "utf8")) as {
      tests: unknown;
    }
  ).tests;
const extract = read("extract") as Record<string, readonly Case[]> & Record<string, readonly IndexedCase[]>;
const domains = read("tlds") as Record<string, readonly Case[]>;
const urlsOf = (text: string) => findUrls(text).map(({ start, end }) => text.slice(start, end));

describe("links in a text", () => {
  test.each([...(extract["urls"] ?? []), ...(extract["tco_urls_with_params"] ?? [])])(
    "$description",
    ({ text, expected }) => {
      expect(urlsOf(text)).toEqual(expected);
    },
  );

  test.each([
    ...(extract["urls_with_indices"] ?? []),
    ...(extract["urls_with_directional_markers"] ?? []),
  ] as readonly IndexedCase[])("$description, and where", ({ text, expected }) => {
    expect(findUrls(text)).toMatchObject(expected.map(({ indices: [start, end] }) => ({ start, end })));
  });

  test.each(Object.keys(domains))("every %s top-level domain of the suite is known", (group) => {
    const wrong = (domains[group] ?? []).filter(({ text, expected }) => urlsOf(text).join() !== expected.join());
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
