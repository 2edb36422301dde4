import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findEntities } from "./find-entities.js";
import { measureText } from "./measure-text.js";

interface Generator {
  readonly name: string;
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

const { items, count } = JSON.parse(
  readFileSync(new URL("../../vectors/security/redos-generators.json", import.meta.url), "utf8"),
) as { items: readonly Generator[]; count: number };

const own: readonly Generator[] = [
  { name: "domains, each behind the mark of the last", prefix: "", pump: "a.com日", suffix: "" },
  { name: "labels that no top-level domain ends", prefix: "", pump: "a_.-é.", suffix: "com" },
  { name: "links to nowhere", prefix: "", pump: "http://a.", suffix: "com" },
  { name: "letters before underscores", prefix: "", pump: "日_", suffix: ".com" },
  { name: "open brackets in paths", prefix: "", pump: "a.com/(b", suffix: "" },
  { name: "brackets one after another in a path", prefix: "a.com/", pump: "(a)", suffix: "" },
  { name: "brackets behind full stops in a path", prefix: "https://a.com/", pump: ".(a)", suffix: "" },
  { name: "marks out of order", prefix: "", pump: "e\u0301\u0323", suffix: "" },
  { name: "links with emoji behind", prefix: "", pump: "a.com👩\u200D🍳", suffix: "" },
  { name: "letters of the West in a domain of others", prefix: "", pump: `日${"a.".repeat(2_000)}日.com `, suffix: "" },
  { name: "ideographs with dots", prefix: "", pump: "日.", suffix: "" },
  { name: "ideographs with full stops of theirs", prefix: "", pump: "日本。語．", suffix: ".com" },
  { name: "conjuncts of Devanagari", prefix: "", pump: "क्", suffix: "" },
  { name: "halves of flags", prefix: "", pump: "🇳", suffix: "" },
  { name: "vowels of Hangul", prefix: "\u1112", pump: "\u1161", suffix: "" },
  { name: "signs before a number", prefix: "", pump: "\u0600", suffix: "" },
  { name: "halves of pairs", prefix: "", pump: "\uD83D\uD83Da", suffix: "" },
  { name: "people elsewhere, nowhere", prefix: "", pump: "@a@b.-", suffix: "" },
  { name: "names that are domains", prefix: "", pump: " @anna.example-", suffix: "" },
  { name: "tags with dots in them", prefix: "#", pump: "1·", suffix: "" },
  { name: "tags of nothing but digits", prefix: "", pump: " #1", suffix: "" },
  { name: "links to the next blank", prefix: "", pump: "(http://a", suffix: "" },
  { name: "names in markup that ends nowhere", prefix: "", pump: "@[a](urn:li:a:", suffix: "" },
];

const short = 64_000;
const mostMilliseconds = 50;
const mostPerDoubling = 2.3;
const rounds = 7;

const readings: readonly ((text: string) => unknown)[] = [
  (text) => measureText(text, { network: "x" }),
  (text) => measureText(text, { network: "linkedin" }),
  (text) => measureText(text, { network: "threads" }),
  (text) => measureText(text, { network: "mastodon", contentWarning: "a" }),
  (text) => measureText(text, { network: "bluesky" }),
  (text) => measureText(text, { network: "youtube", field: "tags" }),
  (text) => findEntities(text, "x"),
  (text) => findEntities(text, "instagram"),
  (text) => findEntities(text, "bluesky"),
  (text) => findEntities(text, "mastodon"),
  (text) => findEntities(text, "telegram"),
  (text) => findEntities(text, "tiktok"),
  (text) => findEntities(text, "reddit"),
  (text) => findEntities(text, "linkedin"),
];

function textOf({ prefix, pump, suffix }: Generator, length: number): string {
  return (
    prefix + pump.repeat(Math.ceil(length / pump.length)).slice(0, length - prefix.length - suffix.length) + suffix
  );
}

// Of this thread alone: what else the machine does counts for nothing.
function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds of all readings, by the clock on the wall, which is fine enough for one round. */
function timeOf(text: string): number {
  const begun = performance.now();
  for (const read of readings) read(text);
  return performance.now() - begun;
}

/** Milliseconds of the slowest reading, each at its best of a few. */
function slowestOf(text: string): number {
  const times = readings.map((read) => {
    const each = Array.from({ length: 3 }, () => {
      const begun = now();
      read(text);
      return now() - begun;
    });
    return Math.min(...each);
  });
  return Math.max(...times);
}

test.each([...items, ...own])("$name: the time to read it grows with its length", { retry: 3 }, (generator) => {
  const [first, last] = [textOf(generator, short), textOf(generator, 2 * short)];
  expect(slowestOf(first)).toBeLessThan(mostMilliseconds);
  // At its best of several rounds, in turns: the machine and its collector of garbage can only add.
  let [once, twice] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    once = Math.min(once, timeOf(first));
    twice = Math.min(twice, timeOf(last));
  }
  expect(twice / once).toBeLessThan(mostPerDoubling);
});

test("every generator of the list is read", () => {
  expect(items.length).toBe(count);
});
