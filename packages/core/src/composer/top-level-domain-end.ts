import { topLevelDomains } from "./top-level-domains.js";

let known: ReadonlySet<string> | undefined;
let longest = 0;

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

/** Where the top-level domain that begins a label ends; -1 where it begins with none. */
export function topLevelDomainEnd(text: string, label: number, runEnd: number): number {
  let end = label;
  while (end < runEnd && isPlain(text.charCodeAt(end))) end += 1;
  if (end > label && !(text.charCodeAt(end) > 0x7f && end < runEnd)) return plainEnd(text, label, end);

  const plain = end > label ? plainEnd(text, label, end) : -1;
  const words = topLevel();
  for (let length = Math.min(longest, runEnd - label); length > 0; length--) {
    const isWord = words.has(text.slice(label, label + length).toLowerCase());
    if (isWord && !isPlain(text.charCodeAt(label + length))) return label + length;
  }
  return plain;
}

// All of the letters, digits and hyphens count as one word: `com` in `com-pany` is none.
function plainEnd(text: string, label: number, end: number): number {
  const word = text.slice(label, end).toLowerCase();
  if (word.startsWith("xn--") && word.length > 4) return end;
  const after = text[end];
  return topLevel().has(word) && after !== "@" && after !== "+" ? end : -1;
}

function isPlain(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2d
  );
}
