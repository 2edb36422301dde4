import { bitsAt, blocksUrlUnit, hostUnit, jointUnit } from "./code-units.js";
import type { Span } from "./span.js";
import { topLevelDomainEnd } from "./top-level-domain-end.js";

/** Where a link may have its host, and the next such place in the same run. */
export interface Domain extends Span {
  readonly next: Domain | undefined;
}

/**
 * The first of the domains, each of which may overlap the next, in the run of what hosts are made of that ends at an
 * offset; known is where the top-level domain ends behind a dot of it.
 */
export function firstDomain(text: string, runEnd: number, knownDot: number, knownEnd: number): Domain | undefined {
  let first: Domain | undefined;
  // Where the domain ends that begins at the last offset; behind the last dot; and there at its top-level domain.
  let end = 0;
  let further = 0;
  let nearest = 0;
  let at = text.lastIndexOf(".", runEnd - 1);
  for (let bits = hostUnit | jointUnit; (bits & hostUnit) !== 0; at--) {
    const before = bitsAt(text, at - 1);
    if ((bits & jointUnit) !== 0) {
      if (text[at] === ".") {
        const isFormed = (before & jointUnit) === 0;
        const nearestEnd = at === knownDot ? knownEnd : topLevelDomainEnd(text, at + 1);
        further = isFormed ? end : 0;
        nearest = isFormed ? nearestEnd : 0;
      }
      // A name directly before a top-level domain takes none.
      if (text[at] === "_") nearest = 0;
      end = 0;
    } else {
      end = further || nearest;
      // One character stands before a link; only the head of a text needs none, but it is the second choice.
      const mayBegin = end > 0 && (before & blocksUrlUnit) === 0 && (at > 0 || first?.start !== 1);
      if (mayBegin) first = { start: at, end, next: first };
    }
    bits = before;
  }
  return first;
}
