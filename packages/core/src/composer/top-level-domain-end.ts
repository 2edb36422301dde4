import { codeUnits, plainUnit } from "./code-units.js";
import { foreignTopLevelDomains, topLevelDomains } from "./top-level-domains.js";

const at = 0x40;
const plus = 0x2b;
const hyphen = 0x2d;

let known: ReadonlySet<string> | undefined;
let longest = 0;
let foreign: RegExp | undefined;

// Read on the first domain that is met: most texts hold none.
function topLevel(): ReadonlySet<string> {
  if (known) return known;
  const words = new Set<string>();
  let before = "";
  for (const entry of topLevelDomains.match(/\d\D+/g) ?? []) {
    before = before.slice(0, Number(entry[0])) + entry.slice(1);
    words.add(before);
    longest = Math.max(longest, before.length);
  }
  known = words;
  return words;
}

/** Where the top-level domain that begins a label ends, before `textEnd`; -1 where it begins with none. */
export function topLevelDomainEnd(text: string, label: number, textEnd: number): number {
  const units = codeUnits();
  const words = topLevel();
  const reach = Math.min(textEnd, label + longest + 1);
  let end = label;
  while (end < reach && ((units[text.charCodeAt(end)] ?? 0) & plainUnit) !== 0) end += 1;
  const after = end < textEnd ? text.charCodeAt(end) : 0;
  if (after === hyphen) return encodedEnd(text, label, end, textEnd);
  if (end > label && after !== at && after !== plus && words.has(text.slice(label, end).toLowerCase())) return end;
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

function foreignEnd(text: string, label: number, textEnd: number): number {
  foreign ??= new RegExp(`(?:${foreignTopLevelDomains.replaceAll(" ", "|")})(?![-0-9a-z@+])`, "iy");
  const part = textEnd === text.length ? text : text.slice(0, textEnd);
  foreign.lastIndex = label;
  return foreign.test(part) ? foreign.lastIndex : -1;
}
