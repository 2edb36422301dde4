// What one keystroke costs: measureText for X with its costs, cold, against twitter-text; and all networks at once.
import { networkIds } from "@tidewire/core/networks";
import { measureEach, measureText } from "@tidewire/core/composer";
import twitter from "twitter-text";
import { mixedTexts } from "./texts.ts";

const seed = Number(process.env.SEED ?? Date.now() % 1e6);
const warmUp = 5;
const rounds = 15;
const texts = mixedTexts(1_000, 280, seed);
const targets = networkIds.map((network) => ({ network }));
let sink = 0;

const subjects = {
  "twitter-text parseTweet": (text: string) => twitter.parseTweet(text).weightedLength,
  "measureText, X, with costs": (text: string) => measureText(text, { network: "x" }).costs.length,
  [`measureEach, ${targets.length} networks`]: (text: string) => measureEach(text, targets).length,
};

const took: Record<string, number[]> = {};
for (let round = -warmUp; round < rounds; round++) {
  for (const [name, run] of Object.entries(subjects)) {
    const begun = performance.now();
    for (const text of texts) sink += run(text);
    if (round >= 0) (took[name] ??= []).push(((performance.now() - begun) * 1_000) / texts.length);
  }
}

const median = (values: number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const base = median(took["twitter-text parseTweet"] ?? []);
console.log(`\n1,000 different mixed texts of 280 units, ${rounds} interleaved rounds, seed ${seed} (${sink})`);
for (const [name, values] of Object.entries(took)) {
  console.log(
    `${name.padEnd(34)} ${median(values).toFixed(2).padStart(8)} us a text   ${(base / median(values)).toFixed(1)}x`,
  );
}
