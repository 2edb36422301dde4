import { RichText } from "@atproto/api";
import { describe, expect, test } from "vitest";
import { hostileEntities } from "../testing/hostile-entities.js";
import { hostileText, randomFrom, topLevel } from "../testing/hostile-texts.js";
import { findEntities } from "./find-entities.js";
import { isHandle } from "./is-handle.js";
import { measureText } from "./measure-text.js";
import twitter from "twitter-text";

const texts = process.env["LONG"] === "1" ? 200_000 : 5_000;
const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
const dollar = 0x24;
const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).length;

interface Linked {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** What Bluesky's own library links, in bytes, without what stands inside another and without names that nobody can have. */
function oracle(text: string): readonly Linked[] {
  const rich = new RichText({ text });
  const bytes = encoder.encode(text);
  rich.detectFacetsWithoutResolution();
  const found: Linked[] = [];
  let before = 0;
  for (const { index, features } of rich.facets ?? []) {
    const [feature] = features as readonly { $type: string; did?: string }[];
    const kind = bytes[index.byteStart] === dollar ? "cashtag" : (feature?.$type.split("#")[1] ?? "");
    if (kind === "mention" && !isHandle(feature?.did ?? "")) continue;
    if (index.byteStart < before) continue;
    before = index.byteEnd;
    found.push({ kind, start: index.byteStart, end: index.byteEnd });
  }
  return found;
}

const names = { url: "link", mention: "mention", hashtag: "tag", cashtag: "cashtag" } as const;

function ours(text: string): readonly Linked[] {
  return findEntities(text, "bluesky").map(({ kind, start, end }) => ({
    kind: names[kind],
    start: bytesOf(text.slice(0, start)),
    end: bytesOf(text.slice(0, end)),
  }));
}

type Same = (text: string) => boolean;

const isSame: Same = (text) => JSON.stringify(ours(text)) === JSON.stringify(oracle(text));

/** Replaces top-level domains that one of both lists has, and the other not yet or no more. */
function withKnownDomains(same: Same): (text: string) => string {
  const other = topLevel.filter((domain) => !same(`see a.${domain} now`));
  const pattern = new RegExp(`\\.(?:${other.join("|")})(?![0-9a-z])`, "gi");
  return (text) => (other.length > 0 ? text.replaceAll(pattern, ".com") : text);
}

describe("against @atproto/api", () => {
  const alike = withKnownDomains(isSame);

  test(
    `${texts} hostile texts of seed ${seed} link the same, or differ by a top-level domain alone`,
    {
      timeout: 900_000,
    },
    () => {
      const random = randomFrom(seed);
      const wrong: string[] = [];
      let linked = 0;
      for (let index = 0; index < texts; index++) {
        const text = hostileEntities(random);
        linked += ours(text).length;
        if (isSame(text) || isSame(alike(text))) continue;
        wrong.push(`${JSON.stringify(text)}: ${JSON.stringify(ours(text))}, not ${JSON.stringify(oracle(text))}`);
      }
      expect(wrong.slice(0, 5)).toEqual([]);
      expect(linked).toBeGreaterThan(texts / 2);
    },
  );

  test(`${texts} hostile texts of seed ${seed} have as many characters and bytes`, { timeout: 900_000 }, () => {
    const random = randomFrom(seed + 1);
    const wrong: string[] = [];
    for (let index = 0; index < texts; index++) {
      const text = hostileEntities(random);
      const { graphemeLength, length } = new RichText({ text });
      const counts = measureText(text, { network: "bluesky" }).limits.map(({ count }) => count);
      if (counts[0] !== graphemeLength || counts[1] !== length)
        wrong.push(`${JSON.stringify(text)}: ${counts.join(" and ")}, not ${graphemeLength} and ${length}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

describe("against twitter-text", () => {
  // The library tells where a link ends by two numbers; the one that it counts by is the length of the link.
  const theirs = (text: string) =>
    twitter.extractEntitiesWithIndices(text).map(({ url, hashtag, cashtag, indices: [start, end] }) => {
      const kind = url ? "url" : hashtag ? "hashtag" : cashtag ? "cashtag" : "mention";
      return `${kind} ${start} ${url ? start + url.length : end}`;
    });
  const found = (text: string) => findEntities(text, "x").map(({ kind, start, end }) => `${kind} ${start} ${end}`);
  const isAlike: Same = (text) => found(text).join() === theirs(text).join();
  const knowsLetter = (letter: string) => twitter.extractHashtags(`#a${letter}`)[0] === `a${letter}`;

  /** What may be linked otherwise than by twitter-text 3.1 of 2020, each with a text that both link alike in its place. */
  const differences: readonly {
    readonly reason: string;
    readonly alike: (text: string) => string;
    readonly example: string;
  }[] = [
    {
      reason: "a top-level domain that was delegated after twitter-text's list, or has been withdrawn since",
      alike: withKnownDomains(isAlike),
      example: "tidewire.music",
    },
    {
      reason: "a letter that Unicode added after the tables of twitter-text",
      alike: (text) => text.replaceAll(/[\p{L}\p{M}\p{Nd}]/gu, (letter) => (knowsLetter(letter) ? letter : "é")),
      example: "\u{16D69}#tag",
    },
    {
      reason: "a character for private use: twitter-text takes some for letters",
      alike: (text) => text.replaceAll(/\p{Co}/gu, " "),
      example: "#\uF87E",
    },
    {
      reason: "a domain between letters of another script: twitter-text drops what follows it up to the end of the run",
      alike: (text) => text.replaceAll(/(?<=\S)[^\0-\u024F\s]+(?=\S)/gu, " "),
      example: "a.comx日a.com/@b/",
    },
  ];

  test.each(differences)("$reason: $example is linked otherwise", ({ example, alike }) => {
    expect(found(example)).not.toEqual(theirs(example));
    expect(found(alike(example))).toEqual(theirs(alike(example)));
  });

  test(
    `${texts} hostile texts of seed ${seed} link the same, or differ for a reason on the list`,
    {
      timeout: 900_000,
    },
    () => {
      const random = randomFrom(seed + 2);
      const wrong: string[] = [];
      for (let index = 0; index < texts; index++) {
        const text = index % 2 === 0 ? hostileText(random) : hostileEntities(random);
        if (isAlike(text) || isAlike(differences.reduce((given, { alike }) => alike(given), text))) continue;
        wrong.push(`${JSON.stringify(text)}: ${found(text).join()}, not ${theirs(text).join()}`);
      }
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );
});
