import { matchEnd } from "./match-end.js";
import { firstNode, topLevelDomains } from "./top-level-domains.js";

const encoded = /xn--[-a-z0-9]+/iy;
const lowerCase = 0x20;

let foreign: RegExp | undefined;

/** Where the top-level domain ends that begins a label; the label's start where it begins with none. */
export function topLevelDomainEnd(text: string, label: number): number {
  const { latin } = topLevelDomains();
  let node = firstNode;
  let end = label;
  for (; end < text.length; end++) {
    const letter = (text.charCodeAt(end) | lowerCase) - 0x60;
    if (letter < 1 || letter > 26) break;
    node = latin[node * 32 + letter] ?? 0;
  }
  const after = text.charCodeAt(end);
  // All of the letters, digits and hyphens count as one word: `com` in `com-pany` is none.
  if (text[end] === "-") return matchEnd(encoded, text, label);
  const goesOn = (after >= 0x30 && after <= 0x39) || text[end] === "@" || text[end] === "+";
  if (latin[node * 32] === 1 && !goesOn) return end;
  return after > 0x7f ? matchEnd((foreign ??= foreignPattern()), text, label) : label;
}

function foreignPattern(): RegExp {
  const longestFirst = topLevelDomains().others.toSorted((one, other) => other.length - one.length);
  return new RegExp(`(?:${longestFirst.join("|")})(?![-0-9a-z@+])`, "iy");
}
