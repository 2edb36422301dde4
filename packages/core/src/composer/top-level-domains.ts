import { packedReader, type ReadBits } from "./packed-reader.js";
import { readWords } from "./read-words.js";
import { packedTopLevelDomains } from "./top-level-domain-data.js";
import { readSize } from "./packed-reader.js";

export interface TopLevelDomains {
  /** Those of the letters a to z. */
  readonly latin: ReadonlySet<string>;
  readonly others: readonly string[];
}

const lastCapital = 0x60;

let known: TopLevelDomains | undefined;

/** All top-level domains, read on the first domain that is met: most texts hold none. */
export function topLevelDomains(): TopLevelDomains {
  if (known) return known;
  const read = packedReader(packedTopLevelDomains);
  const latin = new Set<string>();
  let word = "";
  for (let left = readSize(read, 3280); left > 0; left--) {
    word = readWord(read, word);
    latin.add(word);
  }
  return (known = { latin, others: readWords(read) });
}

// How much of the word before is kept, which later letter stands in the place of the next one, and the rest.
function readWord(read: ReadBits, before: string): string {
  const letterAt = (text: string, at: number) => text.charCodeAt(at) - lastCapital || 0;
  let kept = before.length;
  while (read(1, kept * 32 + letterAt(before, kept), 800 + letterAt(before, kept - 1) * 32 + kept) === 0) kept -= 1;
  let word = before.slice(0, kept);
  let letter = letterAt(before, kept);
  const last = letterAt(word, kept - 1);
  if (letter > 0) {
    do letter += 1;
    while (read(1, 1700 + Math.min(kept, 3) * 32 + letter, 2300 + last * 32 + letter) === 0);
    word += String.fromCharCode(letter + lastCapital);
  }
  while ((letter = read(5, 3200 + word.length, 3240 + letterAt(word, word.length - 1))) > 0)
    word += String.fromCharCode(letter + lastCapital);
  return word;
}
