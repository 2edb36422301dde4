// What one keystroke costs: measureText for X with its costs, cold, against twitter-text; all networks at once; and characters against unicode-segmenter.
import { networkIds } from "@tidewire/core/networks";
import { measureEach, measureText } from "@tidewire/core/composer";
import { countText } from "@tidewire/core/count";
import twitter from "twitter-text";
import { countGraphemes as countBySegmenter } from "unicode-segmenter/grapheme";
import { mixedTexts } from "./texts.ts";

const seed = Number(process.env.SEED ?? Date.now() % 1e6);
const warmUp = 5;
const rounds = 15;
const texts = mixedTexts(1_000, 280, seed);
const targets = networkIds.map((network) => ({ network }));
let sink = 0;

// Not an entry: what counts characters is reached by its file.
const built = new URL("../../packages/core/dist/composer/count-graphemes.js", import.meta.url);
const { countGraphemes } = (await import(built.href)) as {
  countGraphemes: (text: string) => readonly { cost: number }[];
};

const subjects: Readonly<Record<string, (text: string) => number>> = {
  "twitter-text parseTweet": (text) => twitter.parseTweet(text).weightedLength,
  "measureText, X, with costs": (text) => measureText(text, { network: "x" }).costs.length,
  "countText, X, with costs": (text) => countText(text, { network: "x" }).costs.length,
  [`measureEach, ${targets.length} networks`]: (text) => measureEach(text, targets).length,
  "unicode-segmenter countGraphemes": (text) => countBySegmenter(text),
  "characters, with costs": (text) => countGraphemes(text).reduce((sum, { cost }) => sum + cost, 0),
};

const took: Record<string, number[]> = {};
for (let round = -warmUp; round < rounds; round++) {
  for (const [name, run] of Object.entries(subjects)) {
    const begun = performance.now();
    for (const text of texts) sink += run(text);
    if (round >= 0) (took[name] ??= []).push(((performance.now() - begun) * 1_000) / texts.length);
  }
}

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const [tweet = 0, ours = 0, counted = 0, all = 0, segmenter = 0, characters = 0] = Object.values(took).map(median);
console.log(`\n1,000 different mixed texts of 280 units, ${rounds} interleaved rounds, seed ${seed} (${sink})`);
for (const [name, values] of Object.entries(took)) {
  console.log(`${name.padEnd(34)} ${median(values).toFixed(2).padStart(8)} us a text`);
}
console.log(
  `X: ${(tweet / ours).toFixed(1)} times as fast as parseTweet, ${(tweet / counted).toFixed(1)} without problems (at least 10, goal 20)`,
);
console.log(
  `all ${targets.length} networks: ${(tweet / all).toFixed(1)} times as fast as one parseTweet (more than 1, goal 3)`,
);
console.log(`characters: ${(segmenter / characters).toFixed(2)} times as fast as unicode-segmenter (at least 0.9)`);
