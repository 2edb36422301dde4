import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findEntities } from "./find-entities.js";
import { measureText } from "./measure-text.js";

interface Generator {
  readonly name: string;
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

const { items } = JSON.parse(
  readFileSync(new URL("../../vectors/security/redos-generators.json", import.meta.url), "utf8"),
) as { items: readonly Generator[] };

const own: readonly Generator[] = [
  { name: "domains, each behind the mark of the last", prefix: "", pump: "a.com日", suffix: "" },
  { name: "labels that no top-level domain ends", prefix: "", pump: "a_.-é.", suffix: "com" },
  { name: "links to nowhere", prefix: "", pump: "http://a.", suffix: "com" },
  { name: "letters before underscores", prefix: "", pump: "日_", suffix: ".com" },
  { name: "open brackets in paths", prefix: "", pump: "a.com/(b", suffix: "" },
  { name: "marks out of order", prefix: "", pump: "e\u0301\u0323", suffix: "" },
  { name: "links with emoji behind", prefix: "", pump: "a.com👩\u200D🍳", suffix: "" },
];

const lengths = [16_000, 32_000, 64_000];
const mostAtLast = 50;
const mostPerDoubling = 2.3;
// Milliseconds below which a run says nothing about growth.
const grain = 2;

function textOf({ prefix, pump, suffix }: Generator, length: number): string {
  return (
    prefix + pump.repeat(Math.ceil(length / pump.length)).slice(0, length - prefix.length - suffix.length) + suffix
  );
}

/** Milliseconds of the fastest of a few runs: the others waited for something else on the machine. */
function timeOf(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return Math.min(...times);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

describe.each([
  ["measured for X", (text: string) => measureText(text, { network: "x" })],
  ["linked by X", (text: string) => findEntities(text, "x")],
  ["linked by Instagram", (text: string) => findEntities(text, "instagram")],
  ["measured for LinkedIn", (text: string) => measureText(text, { network: "linkedin" })],
  ["measured for Threads", (text: string) => measureText(text, { network: "threads" })],
])("%s", (_name, read) => {
  // What grows too fast does so every time, on a busy machine too.
  test.each([...items, ...own])("$name takes time in step with its length", { retry: 3 }, (generator) => {
    const texts = lengths.map((length) => textOf(generator, length));
    const rounds = Array.from({ length: 3 }, () => texts.map((text) => timeOf(() => read(text))));
    const perDoubling = rounds.map(([first = 0, , last = 0]) => Math.sqrt(last / Math.max(grain, first)));
    expect(median(perDoubling)).toBeLessThanOrEqual(mostPerDoubling);
    expect(median(rounds.map((times) => times.at(-1) ?? Infinity))).toBeLessThan(mostAtLast);
  });
});
