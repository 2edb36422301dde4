// All top-level domains that IANA delegates. What was withdrawn can be nobody's link, though X's list of 2020 has it.
import { readFileSync } from "node:fs";
import { PackedWriter } from "./packed-writer.mjs";
import { writeText } from "./write-text.mjs";

const { names } = JSON.parse(readFileSync(new URL("../../vectors/top-level-domains.json", import.meta.url), "utf8"));
const isLatin = (word) => /^[a-z]+$/.test(word);

export const topLevelDomains = names.map((name) => name.toLowerCase()).sort();

/** What `src/composer/top-level-domains.ts` reads, in the order in which it reads it. */
export function packedTopLevelDomains() {
  const writer = new PackedWriter();
  writeWords(writer, topLevelDomains.filter(isLatin), "");
  // Backwards, so that a longer one comes before the one that it begins with.
  writeText(
    writer,
    topLevelDomains
      .filter((word) => !isLatin(word))
      .toReversed()
      .join("|"),
  );
  return writer.packed;
}

const letterAt = (word, at) => (at >= 0 && at < word.length ? word.charCodeAt(at) - 96 : 0);

// Words that begin with a stem, by the letters that go on from it: the first one, then whether there is one more, and which.
function writeWords(writer, words, stem) {
  const at = stem.length;
  const place = Math.min(at, 4);
  const byLetter = Map.groupBy(words, (word) => letterAt(word, at));
  let before = -1;
  for (const [letter, same] of byLetter) {
    if (before < 0) writer.bits(letter, 5, place, 32 + letterAt(stem, at - 1));
    else {
      writer.bits(1, 1, 64 + place, 96 + place * 32 + before);
      for (let each = before + 1; each <= letter; each++)
        writer.bits(each === letter ? 1 : 0, 1, 256 + place * 32 + each);
    }
    if (letter > 0) writeWords(writer, same, same[0].slice(0, at + 1));
    before = letter;
  }
  writer.bits(0, 1, 64 + place, 96 + place * 32 + before);
}
