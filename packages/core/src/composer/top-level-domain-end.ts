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
  const ascii = /^[a-z0-9-]+/i.exec(text.slice(label, Math.min(label + 64, runEnd)))?.[0].toLowerCase();
  if (ascii?.startsWith("xn--") && ascii.length > 4) return label + ascii.length;

  const words = topLevel();
  const word = text.slice(label, Math.min(label + longest, runEnd)).toLowerCase();
  for (let length = word.length; length > 0; length--) {
    const after = text[label + length] ?? " ";
    if (words.has(word.slice(0, length)) && !/[0-9a-z@+-]/i.test(after)) return label + length;
  }
  return -1;
}
