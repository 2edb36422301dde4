import type { Span } from "./find-emoji.js";
import { latinLetters } from "./code-units.js";
import { topLevelDomainEnd } from "./top-level-domain-end.js";

const labels = new RegExp(`[-a-z0-9${latinLetters}]+(\\.[-a-z0-9${latinLetters}]*)*`, "gi");

/** The parts of a domain that stand without a protocol: what is outside the letters of the West is no part of them. */
export function plainDomainsIn(domain: string): readonly Span[] {
  const found: Span[] = [];
  let end = 0;
  let from = 0;
  for (let match = next(domain, from); match; match = next(domain, from)) {
    const matchEnd = furthestEnd(domain, match.index, match.index + match[0].length);
    from = matchEnd < 0 ? match.index + match[0].length : matchEnd;
    if (matchEnd < 0) continue;
    // X takes the first place where the same letters stand.
    const start = domain.indexOf(domain.slice(match.index, matchEnd), end);
    end = start + matchEnd - match.index;
    found.push({ start, end });
  }
  return found;
}

function next(domain: string, from: number): RegExpExecArray | null {
  labels.lastIndex = from;
  return labels.exec(domain);
}

function furthestEnd(domain: string, start: number, end: number): number {
  for (let dot = domain.lastIndexOf(".", end); dot > start; dot = domain.lastIndexOf(".", dot - 1)) {
    const found = topLevelDomainEnd(domain, dot + 1, domain.length);
    if (found > 0) return found;
  }
  return -1;
}
