import { codeUnits, dotUnit, emojiUnit, neverUnit, unstableUnit, wideUnit } from "./code-units.js";

const marked = wideUnit | emojiUnit | unstableUnit | dotUnit | neverUnit;

/** What one look at a text tells: everything else asks at the marked places only. */
export interface TextScan {
  /** Where an emoji may stand, or a wide character; of wide ones in a row the first. */
  readonly places: readonly number[];
  readonly dots: readonly number[];
  /** The bits of what stands there, together. */
  readonly bits: number;
}

/** Where in a text there is something to look at. */
export function scanText(text: string): TextScan {
  const units = codeUnits();
  const { length } = text;
  const places: number[] = [];
  const dots: number[] = [];
  let all = 0;
  let rowEnd = -1;
  for (let at = 0; at < length; at++) {
    const bits = (units[text.charCodeAt(at)] ?? 0) & marked;
    if (bits === 0) continue;
    all |= bits;
    if (bits === dotUnit) dots.push(at);
    else if ((bits & emojiUnit) !== 0) places.push(at);
    else if ((bits & wideUnit) !== 0) {
      // A row ends where an emoji may begin.
      if (rowEnd !== at) places.push(at);
      rowEnd = at + 1;
    }
  }
  return { places, dots, bits: all };
}
