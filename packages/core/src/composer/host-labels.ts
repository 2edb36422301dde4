import { codeUnits, jointUnit } from "./code-units.js";
import { topLevelDomainEnd } from "./top-level-domain-end.js";

const dotCode = 0x2e;
const underscore = 0x5f;

/** Where the domain ends that begins at an offset, 0 where none does; the offsets must be asked in order. */
export type DomainEnds = (start: number) => number;

/** The domains in a run of what hosts are made of; none where no label begins with a top-level domain. */
export function domainEndsIn(text: string, runStart: number, runEnd: number): DomainEnds | undefined {
  const dots: number[] = [];
  const ends: number[] = [];
  let isPossible = false;
  for (let at = runStart; at < runEnd; at++) {
    if (text.charCodeAt(at) !== dotCode) continue;
    const end = topLevelDomainEnd(text, at + 1, text.length);
    isPossible ||= end > 0;
    dots.push(at);
    ends.push(end);
  }
  return isPossible ? furthestOf(text, runStart, dots, ends) : undefined;
}

// Read from the end: the furthest label that begins with a top-level domain, while all labels before it are well formed.
function furthestOf(text: string, runStart: number, dots: readonly number[], ends: readonly number[]): DomainEnds {
  const units = codeUnits();
  const isJoint = (at: number) => ((units[text.charCodeAt(at)] ?? 0) & jointUnit) !== 0;
  const underscores = dots.map((dot, label) =>
    lastUnderscore(text, label === 0 ? runStart : (dots[label - 1] ?? 0), dot),
  );
  const furthest: number[] = [];
  const from = (start: number, label: number) => {
    const dot = dots[label] ?? 0;
    if (dot <= start || isJoint(start) || isJoint(dot - 1)) return 0;
    const further = furthest[label + 1] ?? 0;
    // A name directly before a top-level domain takes no underscore.
    return further > 0 || start <= (underscores[label] ?? -1) ? further : Math.max(0, ends[label] ?? 0);
  };
  for (let label = dots.length - 1; label > 0; label--) furthest[label] = from((dots[label - 1] ?? 0) + 1, label);

  let label = 0;
  return (start) => {
    while (label < dots.length && (dots[label] ?? 0) < start) label += 1;
    return label < dots.length ? from(start, label) : 0;
  };
}

function lastUnderscore(text: string, from: number, to: number): number {
  let at = to;
  while (at >= from && text.charCodeAt(at) !== underscore) at -= 1;
  return at >= from ? at : -1;
}
