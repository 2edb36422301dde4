import { codeUnits, emojiUnit, neverUnit, unstableUnit, wideUnit } from "./code-units.js";
import { matchEnd } from "./match-end.js";

const marked = wideUnit | emojiUnit | unstableUnit | neverUnit;
const dotCode = 0x2e;
const plain = /[\0-\x2D\x2F-\x7F]*/y;

/** What one look at a text tells: everything else asks at the marked places only. */
export interface TextScan {
  /** Where an emoji may stand, or a wide character; of wide ones in a row the first. */
  readonly places: readonly number[];
  readonly dots: readonly number[];
  /** The bits of what stands there, together. */
  readonly bits: number;
  readonly codePoints: number;
  readonly utf8Bytes: number;
}

/** Where in a text there is something to look at, and how long it is in the units that differ from its own. */
export function scanText(text: string): TextScan {
  const units = codeUnits();
  const { length } = text;
  const places: number[] = [];
  const dots: number[] = [];
  let all = 0;
  let rowEnd = -1;
  let pairs = 0;
  let utf8Bytes = length;
  for (let at = 0; at < length;) {
    // Most is letters of ASCII, of which only a dot tells anything.
    at = matchEnd(plain, text, at);
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) {
        if (unit !== dotCode) break;
        dots.push(at);
        continue;
      }
      // Half a pair is sent as the replacement character, three bytes, as any UTF-8 encoder does.
      utf8Bytes += unit < 0x800 ? 1 : 2;
      if ((unit & 0xfc00) === 0xd800 && at + 1 < length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) pairs += 1;
      const bits = (units[unit] ?? 0) & marked;
      all |= bits;
      // A row ends where an emoji may begin.
      const isInRow = (bits & (wideUnit | emojiUnit)) === wideUnit;
      if ((bits & emojiUnit) !== 0 || (isInRow && rowEnd !== at)) places.push(at);
      if (isInRow) rowEnd = at + 1;
    }
  }
  return { places, dots, bits: all, codePoints: length - pairs, utf8Bytes: utf8Bytes - 2 * pairs };
}
