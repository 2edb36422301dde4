// All top-level domains that IANA delegates. What was withdrawn can be nobody's link, though X's list of 2020 has it.
import { readFileSync } from "node:fs";
import { PackedWriter } from "./packed-writer.mjs";
import { writeWords } from "./write-words.mjs";

const { names } = JSON.parse(readFileSync(new URL("../../vectors/top-level-domains.json", import.meta.url), "utf8"));
const isLatin = (word) => /^[a-z]+$/.test(word);

export const topLevelDomains = names.map((name) => name.toLowerCase()).sort();

/** What `src/composer/top-level-domains.ts` reads, in the order in which it reads it. */
export function packedTopLevelDomains() {
  const writer = new PackedWriter();
  const latin = topLevelDomains.filter(isLatin);
  writer.size(latin.length, 3280);
  let before = "";
  for (const word of latin) {
    writeWord(writer, word, before);
    before = word;
  }
  writeWords(
    writer,
    topLevelDomains.filter((word) => !isLatin(word)),
  );
  return writer.packed;
}

const letterAt = (word, at) => (at >= 0 && at < word.length ? word.charCodeAt(at) - 96 : 0);

// How much of the word before is kept, which later letter stands in the place of the next one, and the rest.
function writeWord(writer, word, before) {
  let kept = before.length;
  for (; !word.startsWith(before.slice(0, kept)); kept--) writer.bits(0, 1, ...keptContexts(before, kept));
  writer.bits(1, 1, ...keptContexts(before, kept));
  let at = kept;
  if (kept < before.length) {
    const next = letterAt(word, kept);
    for (let letter = letterAt(before, kept) + 1; letter <= next; letter++)
      writer.bits(
        letter === next ? 1 : 0,
        1,
        1700 + Math.min(kept, 3) * 32 + letter,
        2300 + letterAt(word, kept - 1) * 32 + letter,
      );
    at += 1;
  }
  for (; at <= word.length; at++) writer.bits(letterAt(word, at), 5, 3200 + at, 3240 + letterAt(word, at - 1));
}

const keptContexts = (before, kept) => [
  kept * 32 + letterAt(before, kept),
  800 + letterAt(before, kept - 1) * 32 + kept,
];
