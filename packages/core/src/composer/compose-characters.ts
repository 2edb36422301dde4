import { codeUnits, unstableUnit } from "./code-units.js";

/** A text in Unicode's composed form, and where each of its UTF-16 units came from. */
export interface Composed {
  readonly text: string;
  /** The offset in the text as given of an offset in the composed one. */
  originOf(offset: number): number;
}

const itself = (offset: number): number => offset;
// What may combine with the letter before: marks, and the later parts of a Hangul syllable.
const joining = /[\p{M}\u1160-\u11FF\u{16D63}-\u{16D6A}]/uy;

/** The composed form that counting needs, with the way back; most texts are composed already. */
export function composeCharacters(text: string): Composed {
  // From each of these offsets of the composed text on, the way back is a constant.
  const from = [0];
  const shift = [0];
  let made = "";
  let end = 0;
  let isComposed = true;
  for (let at = nextUnstable(text, 0); at < text.length; at = nextUnstable(text, end)) {
    // What is composed with it stands between two characters that stay as they are.
    const start = Math.max(end, before(text, at));
    const stretchEnd = stableFrom(text, at);
    const stretch = text.slice(start, stretchEnd);
    const composed = stretch.normalize("NFC");
    made += text.slice(end, start);
    if (composed !== stretch) {
      isComposed = false;
      walk(stretch, composed, start, made.length, from, shift);
    }
    made += composed;
    end = stretchEnd;
  }
  if (isComposed) return { text, originOf: itself };
  const composed = made + text.slice(end);
  const originOf = (offset: number) => {
    const piece = lastUpTo(from, offset);
    // One sign may become two, which have but one place to lead back to.
    const most = (from[piece + 1] ?? composed.length) + (shift[piece + 1] ?? text.length - composed.length);
    return Math.min(offset + (shift[piece] ?? 0), most);
  };
  return { text: composed, originOf };
}

function nextUnstable(text: string, from: number): number {
  const units = codeUnits();
  let at = from;
  while (at < text.length && ((units[text.charCodeAt(at)] ?? 0) & unstableUnit) === 0) at += 1;
  return at;
}

function stableFrom(text: string, from: number): number {
  const units = codeUnits();
  let at = from;
  while (at < text.length && ((units[text.charCodeAt(at)] ?? 0) & unstableUnit) !== 0) at = after(text, at);
  return at;
}

// Both are walked side by side; where they part, the letter with all its marks is put together by itself.
function walk(
  text: string,
  composed: string,
  textAt: number,
  composedAt: number,
  from: number[],
  shift: number[],
): void {
  let given = 0;
  let made = 0;
  while (given < text.length) {
    if (text.charCodeAt(given) === composed.charCodeAt(made)) {
      given += 1;
      made += 1;
      continue;
    }
    const start = clusterStart(text, given);
    const end = clusterEnd(text, start);
    made += start - given + text.slice(start, end).normalize("NFC").length;
    given = end;
    from.push(composedAt + made);
    shift.push(textAt + given - composedAt - made);
  }
}

function isJoining(text: string, at: number): boolean {
  joining.lastIndex = at;
  return joining.test(text);
}

function clusterStart(text: string, at: number): number {
  let start = (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? before(text, at + 1) : at;
  while (start > 0 && isJoining(text, start)) start = before(text, start);
  return start;
}

function clusterEnd(text: string, start: number): number {
  let end = after(text, start);
  while (end < text.length && isJoining(text, end)) end = after(text, end);
  return end;
}

function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function before(text: string, at: number): number {
  const isPair = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800;
  return at - (isPair ? 2 : 1);
}

function lastUpTo(from: readonly number[], offset: number): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
