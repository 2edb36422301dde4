import { bitsAt, plainUnit } from "./code-units.js";
import { topLevelDomains } from "./top-level-domains.js";

// Longer than any.
const reach = 64;
const encoded = /xn--[-a-z0-9]+/iy;

let foreign: RegExp | undefined;

/** Where the top-level domain that begins a label ends; 0 where it begins with none. */
export function topLevelDomainEnd(text: string, label: number): number {
  let end = label;
  while (end < label + reach && (bitsAt(text, end) & plainUnit) !== 0) end += 1;
  // All of the letters, digits and hyphens count as one word: `com` in `com-pany` is none.
  if (text[end] === "-") return endOf(encoded, text, label);
  const isName =
    text[end] !== "@" && text[end] !== "+" && topLevelDomains().latin.has(text.slice(label, end).toLowerCase());
  return isName ? end : bitsAt(text, end) && text.charCodeAt(end) > 0x7f ? endOf(foreignPattern(), text, label) : 0;
}

function foreignPattern(): RegExp {
  const longestFirst = topLevelDomains().others.toSorted((one, other) => other.length - one.length);
  return (foreign ??= new RegExp(`(?:${longestFirst.join("|")})(?![-0-9a-z@+])`, "iy"));
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
