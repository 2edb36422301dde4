import type { Span } from "./find-emoji.js";
import { latinLetters } from "./code-units.js";
import { topLevelDomainEnd } from "./top-level-domain-end.js";

const label = `[-a-z0-9${latinLetters}]`;
const labels = new RegExp(`${label}+(?:\\.${label}*)*`, "gi");

/** The parts of a domain that stand without a protocol: what is outside the letters of the West is no part of them. */
export function plainDomainsIn(domain: string): readonly Span[] {
  const found: Span[] = [];
  let end = 0;
  labels.lastIndex = 0;
  for (let match = labels.exec(domain); match; match = labels.exec(domain)) {
    const { index } = match;
    const matchEnd = furthestEnd(domain, index, labels.lastIndex);
    if (matchEnd === 0) continue;
    // X takes the first place where the same letters stand.
    const start = domain.indexOf(domain.slice(index, matchEnd), end);
    end = start + matchEnd - index;
    found.push({ start, end });
    labels.lastIndex = matchEnd;
  }
  return found;
}

function furthestEnd(domain: string, start: number, end: number): number {
  for (let dot = domain.lastIndexOf(".", end); dot > start; dot = domain.lastIndexOf(".", dot - 1)) {
    const found = topLevelDomainEnd(domain, dot + 1);
    if (found > dot + 1) return found;
  }
  return 0;
}
