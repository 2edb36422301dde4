import { bitsAt, jointUnit } from "./code-units.js";
import { topLevelDomainEnd } from "./top-level-domain-end.js";

const dotCode = 0x2e;
const underscoreCode = 0x5f;

interface Label {
  readonly dot: number;
  /** The last underscore up to the dot, if there is any: a name directly before a top-level domain takes none. */
  readonly underscore: number;
  /** Where the top-level domain ends that stands behind the dot. */
  readonly end: number;
  /** Where the domain ends that begins behind the dot. */
  further: number;
}

/** Where the domain ends that begins at an offset, 0 where none does; the offsets must be asked in order. */
export type DomainEnds = (start: number) => number;

/** The domains in a run of what hosts are made of. */
export function domainEndsIn(text: string, runStart: number, runEnd: number): DomainEnds {
  const labels: Label[] = [];
  let underscore = -1;
  for (let at = runStart; at < runEnd; at++) {
    const unit = text.charCodeAt(at);
    if (unit === underscoreCode) underscore = at;
    if (unit !== dotCode) continue;
    const end = topLevelDomainEnd(text, at + 1);
    labels.push({ dot: at, underscore, end: end > at + 1 ? end : 0, further: 0 });
  }
  // The furthest label that begins with a top-level domain, while all labels before it are well formed.
  const furthestFrom = (start: number, label: Label | undefined) => {
    const isFormed =
      label !== undefined &&
      label.dot > start &&
      ((bitsAt(text, start) | bitsAt(text, label.dot - 1)) & jointUnit) === 0;
    return isFormed ? label.further || (start > label.underscore ? label.end : 0) : 0;
  };
  labels.reduceRight((next, label) => {
    label.further = furthestFrom(label.dot + 1, next);
    return label;
  });
  let current = 0;
  return (start) => {
    while ((labels[current]?.dot ?? start) < start) current += 1;
    return furthestFrom(start, labels[current]);
  };
}
