import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findUrls } from "./find-urls.js";
import twitter from "twitter-text";

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
const { names: delegated } = JSON.parse(
  readFileSync(new URL("../../vectors/top-level-domains.json", import.meta.url), "utf8"),
) as { names: readonly string[] };
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

  // The suite is of 2020; a domain that IANA withdrew since, or never delegated, leads nowhere.
  const isDelegated = ({ text }: Case) => delegated.includes(text.slice(text.lastIndexOf(".") + 1));

  test.each(Object.keys(domains))("every %s top-level domain of the suite is known, if it still exists", (group) => {
    const wrong = (domains[group] ?? []).filter(
      (each) => urlsOf(each.text).join() !== (isDelegated(each) ? each.expected.join() : ""),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test("few of the suite's top-level domains are gone, and they are no links", () => {
    const gone = Object.values(domains).flatMap((cases) => cases.filter((each) => !isDelegated(each)));
    expect(gone.length).toBe(146);
    expect(gone.flatMap(({ text }) => urlsOf(text))).toEqual([]);
  });
});

describe("at the bounds of a link, as twitter-text has it", () => {
  const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
  const theirs = (text: string) =>
    twitter
      .extractEntitiesWithIndices(text)
      .map(({ url = "", indices: [start] }) => ({ start, end: start + url.length }));
  const ours = (text: string) => findUrls(text).map(({ start, end }) => ({ start, end }));
  const letters = ["x", "-x", "é", "日", "😀", "aé", "日a", "é日", "日\u0080", "zé😀a", "\uFFFD日é\u0378"];

  test.each([
    ...["http://a.com/", "https://a.com/", "a.com/", "a.com:80/", "https://日.com/"].map((start) => ({
      what: `${start} with a path up to the longest link`,
      texts: upTo(60).map((more) => start + "b".repeat(4040 + more)),
    })),
    {
      what: "a short link with a name of any length",
      texts: upTo(45).map((length) => `https://t.co/${"a".repeat(length)}?b=c`),
    },
    ...letters.map((letter) => ({
      what: `a label of many ${letter}`,
      texts: upTo(64).flatMap((times) => [`a${letter.repeat(times)}.com`, `https://${letter.repeat(times)}zz.a.com/b`]),
    })),
    {
      what: "a label of letters from far and near",
      texts: upTo(12).flatMap((far) =>
        upTo(20).map((near) => `https://${"日語".repeat(far)}${"é".repeat(near)}a😀.com`),
      ),
    },
    {
      what: "brackets in a path",
      texts:
        "a.com/(b)(c) a.com/(b)(c)(d). a.com/() a.com/(b)() a.com/(()) a.com/((b)) a.com/(b(c)d) a.com/((b)(c)) a.com/(((b))) a.com/.(b) a.com/b.(c) a.com/.(b)c a.com/(b a.com/(b(c) a.com/b)".split(
          " ",
        ),
    },
  ])("$what", ({ texts }) => {
    expect(texts.map(ours)).toEqual(texts.map(theirs));
    expect(texts.flatMap(ours)).not.toEqual([]);
  });
});
