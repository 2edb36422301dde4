import { packedReader, readSize, type ReadBits } from "./packed-reader.js";
import { readWords } from "./read-words.js";
import { packedTopLevelDomains } from "./top-level-domain-data.js";

export interface TopLevelDomains {
  /** Those of the letters a to z, as a tree: behind each letter the next ones, at `32 * node + letter`, 0 where none goes on; at `32 * node` 1 where one ends. */
  readonly latin: Uint16Array;
  readonly others: readonly string[];
}

/** The node before any letter; 0 is the one that no domain leads out of. */
export const firstNode = 1;
const nodesAtMost = 8192;
const beforeLetters = 0x60;

let known: TopLevelDomains | undefined;

/** All top-level domains, read on the first domain that is met: most texts hold none. */
export function topLevelDomains(): TopLevelDomains {
  return (known ??= readTopLevelDomains());
}

function readTopLevelDomains(): TopLevelDomains {
  const read = packedReader(packedTopLevelDomains);
  const latin = new Uint16Array(nodesAtMost * 32);
  let nodes = firstNode;
  let word = "";
  for (let left = readSize(read, 3280); left > 0; left--) {
    word = readWord(read, word);
    let node = firstNode;
    for (let at = 0; at < word.length; at++) {
      const behind = node * 32 + letterAt(word, at);
      node = latin[behind] || ++nodes;
      latin[behind] = node;
    }
    latin[node * 32] = 1;
  }
  return { latin, others: readWords(read) };
}

function letterAt(word: string, at: number): number {
  return word.charCodeAt(at) - beforeLetters || 0;
}

// How much of the word before is kept, which later letter stands in the place of the next one, and the rest.
function readWord(read: ReadBits, before: string): string {
  let kept = before.length;
  while (read(1, kept * 32 + letterAt(before, kept), 800 + letterAt(before, kept - 1) * 32 + kept) === 0) kept -= 1;
  let word = before.slice(0, kept);
  let letter = letterAt(before, kept);
  const last = letterAt(word, kept - 1);
  if (letter > 0) {
    do letter += 1;
    while (read(1, 1700 + Math.min(kept, 3) * 32 + letter, 2300 + last * 32 + letter) === 0);
    word += String.fromCharCode(letter + beforeLetters);
  }
  while ((letter = read(5, 3200 + word.length, 3240 + letterAt(word, word.length - 1))) > 0)
    word += String.fromCharCode(letter + beforeLetters);
  return word;
}
