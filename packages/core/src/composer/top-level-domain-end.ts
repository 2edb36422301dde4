import { codeUnits, plainUnit } from "./code-units.js";
import { topLevelDomains } from "./top-level-domains.js";

const at = 0x40;
const plus = 0x2b;
const hyphen = 0x2d;

// Longer than any.
const reach = 64;

let foreign: RegExp | undefined;

/** Where the top-level domain that begins a label ends, before `textEnd`; -1 where it begins with none. */
export function topLevelDomainEnd(text: string, label: number, textEnd: number): number {
  const units = codeUnits();
  let end = label;
  while (end < Math.min(textEnd, label + reach) && ((units[text.charCodeAt(end)] ?? 0) & plainUnit) !== 0) end += 1;
  const after = end < textEnd ? text.charCodeAt(end) : 0;
  if (after === hyphen) return encodedEnd(text, label, end, textEnd);
  if (
    end > label &&
    after !== at &&
    after !== plus &&
    topLevelDomains().latin.has(text.slice(label, end).toLowerCase())
  )
    return end;
  return after > 0x7f ? foreignEnd(text, label, textEnd) : -1;
}

// All of the letters, digits and hyphens count as one word: `com` in `com-pany` is none.
function encodedEnd(text: string, label: number, hyphens: number, textEnd: number): number {
  if (hyphens !== label + 2 || text.slice(label, label + 4).toLowerCase() !== "xn--") return -1;
  const units = codeUnits();
  let end = label + 4;
  while (end < textEnd && (text.charCodeAt(end) === hyphen || (units[text.charCodeAt(end)] ?? 0) & plainUnit)) end += 1;
  return end > label + 4 ? end : -1;
}

function longestFirst(words: readonly string[]): readonly string[] {
  return words.toSorted((one, other) => other.length - one.length);
}

function foreignEnd(text: string, label: number, textEnd: number): number {
  foreign ??= new RegExp(`(?:${longestFirst(topLevelDomains().others).join("|")})(?![-0-9a-z@+])`, "iy");
  const part = textEnd === text.length ? text : text.slice(0, textEnd);
  foreign.lastIndex = label;
  return foreign.test(part) ? foreign.lastIndex : -1;
}
