import { closedSyllableKind, openSyllableKind } from "./character-kinds.js";
import { packedReader, readSize } from "./packed-reader.js";
import { readWords } from "./read-words.js";
import { packedUnicode } from "./unicode-data.js";

export interface UnicodeTables {
  /** The kind of each code point up to U+E0FFF; beyond it there are none but 0. */
  readonly kinds: Uint8Array;
  /** The flags of regions, as a pattern's source. */
  readonly regions: string;
  /** Of joined emoji: parts one after the other, an empty one at the end of a sequence, two at the end of a group. */
  readonly joined: readonly string[];
}

const end = 0xe1000;
const syllables = 0xac00;
const syllablesEnd = 0xd7a4;
const letters = 26;
const firstRegionLetter = 0x1f1e6;

let known: UnicodeTables | undefined;

/** Unicode's tables, read on first use: most texts ask for none. */
export function unicodeTables(): UnicodeTables {
  return (known ??= readTables());
}

function readTables(): UnicodeTables {
  const read = packedReader(packedUnicode);
  const kinds = new Uint8Array(end);
  let before = 0;
  let last = 0;
  for (let at = 0; at < end;) {
    const kind = read(5, last, 32 + last * 32 + before);
    const runEnd = at + readSize(read, 1056 + kind, 1088 + kind * 32 + last);
    kinds.fill(kind, at, runEnd);
    at = runEnd;
    before = last;
    last = kind;
  }
  for (let at = syllables; at < syllablesEnd; at++) {
    kinds[at] = (at - syllables) % 28 === 0 ? openSyllableKind : closedSyllableKind;
  }
  const regions = Array.from({ length: letters }, (_, first) => {
    let seconds = "";
    for (let second = 0; second < letters; second++) {
      if (read(1, 2112 + first, 2144 + second) === 1) seconds += String.fromCodePoint(firstRegionLetter + second);
    }
    return `${String.fromCodePoint(firstRegionLetter + first)}[${seconds}]`;
  });
  return { kinds, regions: regions.join("|"), joined: readWords(read) };
}
