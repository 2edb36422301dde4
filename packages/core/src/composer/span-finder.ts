import { characterBefore } from "./character-before.js";
import type { Span } from "./span.js";
import { matchEnd } from "./match-end.js";

/** Where a text holds something of one form, in order. */
export type FindSpans = (text: string) => readonly Span[];

/** What a pattern does not tell. */
export interface FormRules {
  /** What may not stand right before it: a pattern's source for one character. */
  readonly notBehind?: string;
  /** Whether what matched stands; it is looked at once all the same. */
  readonly stands?: (text: string, start: number, end: number) => boolean;
  /** What may stand before the sign as a part of it. */
  readonly lead?: string;
}

/** Finds what begins with one of a few signs and matches a sticky pattern. */
export function spanFinder(
  signs: Iterable<string>,
  make: () => RegExp,
  { notBehind, stands, lead }: FormRules = {},
): FindSpans {
  const all = Array.from(signs);
  let pattern: RegExp | undefined;
  let blocking: RegExp | undefined;
  return (text) => {
    const found: Span[] = [];
    // One sign after the other: within what begins with one, no other begins anything.
    for (const sign of all) {
      // Not by the pattern alone: a sign is found many times faster.
      for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at)) {
        const start = text.charAt(at - 1) === lead ? at - 1 : at;
        if (notBehind && (blocking ??= new RegExp(notBehind, "u")).test(characterBefore(text, start))) {
          at += 1;
          continue;
        }
        const end = matchEnd((pattern ??= make()), text, start);
        if (end > at && (stands === undefined || stands(text, start, end))) found.push({ start, end });
        at = Math.max(end, at + 1);
      }
    }
    return all.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
  };
}

/** The pattern for all of a name or nothing: no part of one stands where what follows cannot be behind it. */
export function whole(name: string, after: string): string {
  return `(?=(${name}))\\1(?![${after}]|://)`;
}
