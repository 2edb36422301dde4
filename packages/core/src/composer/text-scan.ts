import { codeUnits } from "./code-units.js";
import { matchEnd } from "./match-end.js";

// All of ASCII but the carriage return.
const plain = /[^\r\x80-\uFFFF]*/y;
const carriageReturn = 0xd;
const widestGap = 2;
// A list grows dear where it grows long, so the last of many runs takes all the rest.
const mostRuns = 4000;

/** What one look at a text tells: everything else asks at the marked places only. */
export interface TextScan {
  /**
   * Where each run of characters beyond ASCII begins and where it ends, little of ASCII between them; a carriage return
   * is in one, too, as it is one character with the line feed behind it.
   */
  readonly runs: readonly number[];
  /** The bits of what stands in the runs, together. */
  readonly bits: number;
  readonly codePoints: number;
  readonly utf8Bytes: number;
}

/** Where in a text there is something to look at, and how long it is in the units that differ from its own. */
export function scanText(text: string): TextScan {
  const units = codeUnits();
  const { length } = text;
  const runs: number[] = [];
  let bits = 0;
  let pairs = 0;
  let utf8Bytes = length;
  for (let at = 0; at < length;) {
    // Most is plain, which a pattern passes at once.
    const start = matchEnd(plain, text, at);
    let end = start;
    const gap = runs.length < mostRuns ? widestGap : length;
    for (at = start; at < length && at - end < gap; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80 && unit !== carriageReturn) continue;
      bits |= units[unit] ?? 0;
      // Four bytes for a pair, three for half of one.
      utf8Bytes += bytesOf(unit) - 1;
      if ((unit & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
        pairs += 1;
        at += 1;
      }
      end = at + 1;
    }
    if (end > start) runs.push(start, end);
  }
  return { runs, bits, codePoints: length - pairs, utf8Bytes };
}

/** How many UTF-16 units a code point takes. */
export function sizeOf(point: number): number {
  return point > 0xffff ? 2 : 1;
}

/** How many bytes of UTF-8 a code point takes; half a pair is sent as the replacement character, three, as any encoder does. */
export function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point > 0xffff ? 4 : 3;
}
