import { packedReader, readSize, type ReadBits } from "./packed-reader.js";
import { readWords } from "./read-words.js";
import { packedTopLevelDomains } from "./top-level-domain-data.js";

const beforeLetters = 0x60;

let known: RegExp | undefined;

/** A pattern of all top-level domains, read on the first domain that is met: most texts hold none. */
export function topLevelDomain(): RegExp {
  return (known ??= readTopLevelDomains());
}

function readTopLevelDomains(): RegExp {
  const read = packedReader(packedTopLevelDomains);
  const words: string[] = [];
  let word = "";
  for (let left = readSize(read, 3280); left > 0; left--) {
    word = readWord(read, word);
    words.push(word);
  }
  words.push(...readWords(read));
  // All of the letters, digits and hyphens count as one word: `com` in `com-pany` is none. What begins like another comes before it.
  return new RegExp(`xn--[-a-z0-9]+|(?:${words.reverse().join("|")})(?![-0-9a-z@+])`, "iy");
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
