import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hostileEntities } from "../testing/hostile-entities.js";
import { hostileText, laterTopLevel, randomFrom, withdrawnTopLevel } from "../testing/hostile-texts.js";
import { findEmoji } from "./testing/find-emoji.js";
import { measureText } from "./measure-text.js";
import twitter from "twitter-text";

const texts = process.env["LONG"] === "1" ? 200_000 : 5_000;
const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);

const weightOf = (text: string): number => twitter.parseTweet(text).weightedLength;
const countOf = (text: string): number => measureText(text, { network: "x" }).count;
const bare = (emoji: string): string => emoji.replaceAll("\uFE0F", "");

const { sequences } = JSON.parse(
  readFileSync(new URL("../../vectors/emoji-test-17.0-sequences.json", import.meta.url), "utf8"),
) as { sequences: readonly string[] };
const unicode17 = new Set(sequences);
const knownBefore = new Set(sequences.filter((emoji) => weightOf(emoji) === 2).map(bare));

const endingIn = (domains: readonly string[]) => new RegExp(`\\.(?:${domains.join("|")})(?![-0-9a-z@+])`, "gi");
const later = endingIn(laterTopLevel);
const withdrawn = endingIn(withdrawnTopLevel);

/** What may be counted otherwise than by twitter-text 3.1 of 2020, each with a text that both count alike in its place. */
const differences: readonly {
  readonly reason: string;
  readonly alike: (text: string) => string;
  readonly example: string;
}[] = [
  {
    reason: "an emoji that Unicode added after the list of 2018 which twitter-text reads",
    alike: (text) => withEmoji(text, (emoji) => unicode17.has(emoji) && !knownBefore.has(bare(emoji))),
    example: "🐦‍🔥",
  },
  {
    reason: "an emoji in a spelling of Unicode's list that leaves out U+FE0F, which that list of 2018 does not have",
    alike: (text) =>
      withEmoji(text, (emoji) => unicode17.has(emoji) && knownBefore.has(bare(emoji)) && weightOf(emoji) > 2),
    example: "🏃\u200D♀",
  },
  {
    reason: "U+FE0F before a skin tone, or a tone on a skier: one emoji for twitter-text, two for Unicode",
    alike: (text) => text.replaceAll(/(?:[☝⛷⛹✌✍🏋🏌🕴🕵🖐]\uFE0F|⛷)[🏻-🏿]/gu, "✌🏻"),
    example: "🕵\uFE0F🏻",
  },
  {
    reason: "a levitating person with a sex: one emoji for twitter-text, none of Unicode's",
    alike: (text) => text.replaceAll(/🕴(?:[🏻-🏿]|\uFE0F)\u200D[♀♂]\uFE0F/gu, "✌"),
    example: "🕴🏻\u200D♂\uFE0F",
  },
  {
    reason: "© and ® without U+FE0F: emoji by Unicode's list, which weigh two by X's documents and one by twitter-text",
    alike: (text) => text.replaceAll(/[©®](?![\uFE0E\uFE0F])/g, "™"),
    example: "©",
  },
  {
    reason: "a top-level domain that was delegated after twitter-text's list",
    alike: (text) => text.replaceAll(later, ".com"),
    example: "tidewire.music",
  },
  {
    reason: "a top-level domain that has been withdrawn since twitter-text's list: it can be nobody's link",
    alike: (text) => text.replaceAll(withdrawn, ".com"),
    example: "tidewire.mobily",
  },
];

function withEmoji(text: string, isOther: (emoji: string) => boolean): string {
  const composed = text.normalize("NFC");
  let alike = "";
  let at = 0;
  for (const { start, end } of findEmoji(composed)) {
    alike += composed.slice(at, start) + (isOther(composed.slice(start, end)) ? "😀" : composed.slice(start, end));
    at = end;
  }
  return alike + composed.slice(at);
}

describe("against twitter-text", () => {
  test.each(differences)("$reason: $example is counted otherwise", ({ example, alike }) => {
    expect(countOf(example)).not.toBe(weightOf(example));
    expect(countOf(alike(example))).toBe(weightOf(alike(example)));
  });

  test.each([
    ["é…it.so", 26],
    ["é\u200Dit.so", 25],
    ["👁\uFE0Fit.so", 25],
    ["e\u0301t.so", 24],
    ["🌿\uFE0F", 4],
    ["a.com?b.com", 29],
    ["👨\u200D❤\uFE0F\u200D👨", 2],
    ["https://日本。com/", 18],
    ["x.hsbc🤵🏽‍♂\uFE0F…日本.com/é", 42],
    ["a.comx日a.com/path", 30],
    ["x.みんな👨日本.com/", 34],
  ])("%j weighs %i in both", (text, weight) => {
    expect([countOf(text), weightOf(text)]).toEqual([weight, weight]);
  });

  test(
    `${texts} hostile texts of seed ${seed} weigh the same, or differ for a reason on the list`,
    { timeout: 600_000 },
    () => {
      const random = randomFrom(seed);
      const unexplained: string[] = [];
      let differing = 0;
      for (let index = 0; index < texts; index++) {
        const text = index % 2 === 0 ? hostileText(random) : hostileEntities(random);
        if (countOf(text) === weightOf(text)) continue;
        differing += 1;
        const alike = differences.reduce((given, difference) => difference.alike(given), text);
        if (countOf(alike) !== weightOf(alike))
          unexplained.push(`${JSON.stringify(text)}: ${countOf(text)}, not ${weightOf(text)}`);
      }
      expect(unexplained).toEqual([]);
      // Else the pieces no longer reach what the list is about.
      expect(differing).toBeGreaterThan(0);
    },
  );
});
