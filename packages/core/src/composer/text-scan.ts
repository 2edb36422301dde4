import { codeUnits } from "./code-units.js";
import { matchEnd } from "./match-end.js";

// All of ASCII but the carriage return.
const plain = /[^\r\x80-\uFFFF]*/y;
const carriageReturn = 0xd;

/** What one look at a text tells: everything else asks at the marked places only. */
export interface TextScan {
  /** Where each character beyond ASCII begins; a carriage return too, which is one with the line feed behind it. */
  readonly foreign: readonly number[];
  readonly dots: readonly number[];
  /** The bits of these, together. */
  readonly bits: number;
  readonly codePoints: number;
  readonly utf8Bytes: number;
}

/** Where in a text there is something to look at, and how long it is in the units that differ from its own. */
export function scanText(text: string): TextScan {
  const units = codeUnits();
  const { length } = text;
  const foreign: number[] = [];
  const dots: number[] = [];
  let bits = 0;
  let codePoints = length;
  let utf8Bytes = length;
  for (let at = 0; at < length;) {
    const point = text.codePointAt(at) ?? 0;
    if (point < 0x80 && point !== carriageReturn) {
      // Most is plain, which a pattern passes at once.
      at = matchEnd(plain, text, at);
      continue;
    }
    foreign.push(at);
    bits |= units[text.charCodeAt(at)] ?? 0;
    const size = sizeOf(point);
    codePoints += 1 - size;
    utf8Bytes += bytesOf(point) - size;
    at += size;
  }
  for (let dot = text.indexOf("."); dot !== -1; dot = text.indexOf(".", dot + 1)) dots.push(dot);
  return { foreign, dots, bits, codePoints, utf8Bytes };
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
