import { RichText } from "@atproto/api";
import { describe, expect, test } from "vitest";
import { hostileEntities } from "../testing/hostile-entities.js";
import { randomFrom } from "../testing/hostile-texts.js";
import { vectors } from "../testing/vectors.js";
import { findEntities } from "./find-entities.js";
import { isHandle } from "./is-handle.js";
import { measureText } from "./measure-text.js";

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

const isSame = (text: string) => JSON.stringify(ours(text)) === JSON.stringify(oracle(text));

const { country, generic } = vectors("twitter-text/tld_lib") as {
  country: readonly string[];
  generic: readonly string[];
};
/** Top-level domains that one of both lists has, and the other not yet or no more. */
const listedOtherwise = new Set(
  [...country, ...generic].filter((domain) => /^[a-z]+$/.test(domain) && !isSame(`a.${domain}`)),
);
const alike = (text: string) =>
  text.replaceAll(/\.([a-z]+)/g, (given, label: string) => (listedOtherwise.has(label) ? ".com" : given));

describe("against @atproto/api", () => {
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

  test("few top-level domains stand in one list alone", () => {
    expect(listedOtherwise.size).toBeLessThan(200);
  });
});
