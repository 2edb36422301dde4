import {
  atUnit,
  codeUnits,
  dollarUnit,
  dotUnit,
  emojiUnit,
  hashUnit,
  reservedUnit,
  unstableUnit,
  wideUnit,
} from "./code-units.js";

const wideOnly = wideUnit | emojiUnit;
const marked = wideUnit | emojiUnit | unstableUnit | reservedUnit | dotUnit | dollarUnit | hashUnit | atUnit;

/** What one look at a text tells: everything else asks at the marked places only. */
export interface TextScan {
  /** Where something stands that may not be a plain character; of wide ones in a row the first. */
  readonly places: readonly number[];
  /** The bits of what stands there, together. */
  readonly bits: number;
}

/** Where in a text there is something to look at. */
export function scanText(text: string): TextScan {
  const units = codeUnits();
  const { length } = text;
  const places: number[] = [];
  let all = 0;
  let rowEnd = -1;
  for (let at = 0; at < length; at++) {
    const bits = units[text.charCodeAt(at)] ?? 0;
    if ((bits & marked) === 0) continue;
    all |= bits;
    // A row ends where an emoji may begin.
    const isInRow = (bits & wideOnly) === wideUnit;
    if (!isInRow || rowEnd !== at) places.push(at);
    if (isInRow) rowEnd = at + 1;
  }
  return { places, bits: all };
}
