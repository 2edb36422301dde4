import { closedSyllableKind, openSyllableKind } from "./character-kinds.js";
import { packedReader, readSize } from "./packed-reader.js";
import { readText } from "./read-text.js";
import { packedUnicode } from "./unicode-data.js";

export interface UnicodeTables {
  /** The kind of each code point up to U+E0FFF; beyond it there are none but 0. */
  readonly kinds: Uint8Array;
  /** The flags of regions and of parts of them, as a pattern's source. */
  readonly flags: string;
  /** Joined emoji: "|" stands between parts, each of which is any of its characters, "||" between sequences, "|||" between groups that take tones alike. */
  readonly joined: string;
}

const end = 0xe1000;
const syllables = 0xac00;
const syllablesEnd = 0xd7a4;

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
    const runEnd = at + readSize(read, 1056, 1088 + kind);
    kinds.fill(kind, at, runEnd);
    at = runEnd;
    before = last;
    last = kind;
  }
  kinds.fill(closedSyllableKind, syllables, syllablesEnd);
  for (let at = syllables; at < syllablesEnd; at += 28) kinds[at] = openSyllableKind;
  let flags = readText(read);
  for (let first = 0; first < 26; first++) {
    flags += `|${regionLetter(first)}[`;
    for (let second = 0; second < 26; second++)
      if (read(1, 1120 + first, 1152 + second) === 1) flags += regionLetter(second);
    flags += "]";
  }
  return { kinds, flags, joined: readText(read) };
}

function regionLetter(index: number): string {
  return String.fromCodePoint(0x1f1e6 + index);
}
