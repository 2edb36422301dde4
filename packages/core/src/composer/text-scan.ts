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

// A row ends where an emoji may begin.
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
  for (let at = 0; at < length; at++) {
    let bits = units[text.charCodeAt(at)] ?? 0;
    if ((bits & marked) === 0) continue;
    places.push(at);
    all |= bits;
    while ((bits & wideOnly) === wideUnit && at + 1 < length) {
      bits = units[text.charCodeAt(at + 1)] ?? 0;
      if ((bits & wideOnly) !== wideUnit) break;
      all |= bits;
      at += 1;
    }
  }
  return { places, bits: all };
}
