import {
  closedSyllableKind,
  consonantKind,
  controlKind,
  extendKind,
  joinerKind,
  leadingKind,
  linkerKind,
  nonJoinerKind,
  openSyllableKind,
  pictographKind,
  prependKind,
  regionKind,
  spacingKind,
  trailingKind,
  vowelKind,
} from "./character-kinds.js";
import { sizeOf } from "./text-scan.js";
import { unicodeTables } from "./unicode-tables.js";

const pictographs = -1 << pictographKind;
const afterVowel = (1 << vowelKind) | (1 << trailingKind);
const afterTrailing = 1 << trailingKind;

/** Which kinds go on with a character that ends in a kind, as bits; what is part of any character before it aside. */
const followers: Partial<Record<number, number>> = {
  [prependKind]: ~(1 << controlKind),
  [leadingKind]: afterVowel - afterTrailing + (1 << leadingKind) + (1 << openSyllableKind) + (1 << closedSyllableKind),
  [vowelKind]: afterVowel,
  [openSyllableKind]: afterVowel,
  [trailingKind]: afterTrailing,
  [closedSyllableKind]: afterTrailing,
};

/** Whether a kind is part of any character before it. */
export function isPart(kind: number): boolean {
  return kind >= extendKind && kind <= spacingKind;
}

/** Where the character ends that a reader sees at `start`: an extended grapheme cluster of Unicode 17. */
export function graphemeEnd(text: string, start: number): number {
  const { kinds } = unicodeTables();
  let at = start;
  // What a rule that looks far back goes by, and what may follow at once.
  let chain = 0;
  let open = -1;
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0;
    const kind = kinds[point] ?? 0;
    const isMark = isPart(kind);
    if (at > start && !isMark && ((open >> kind) & 1) === 0) break;
    if (kind === controlKind) return text.startsWith("\r\n", at) ? at + 2 : at + sizeOf(point);
    at += sizeOf(point);
    if (!isMark) {
      open = kind === regionKind && chain !== regionKind ? 1 << regionKind : (followers[kind] ?? 0);
      chain = Math.min(kind, pictographKind);
    } else if (chain === consonantKind && kind !== nonJoinerKind && kind !== spacingKind) {
      if (kind === linkerKind) open = 1 << consonantKind;
    } else {
      open = chain === pictographKind && kind === joinerKind ? pictographs : 0;
      if (chain !== pictographKind || kind >= joinerKind) chain = 0;
    }
  }
  return at;
}
