import { breaksIn } from "./breaks-in.js";
import { findEntities } from "./find-entities.js";
import type { Span } from "./span.js";
import { graphemeEnd } from "./grapheme-end.js";
import { limitsFor } from "./limits-for.js";
import { measureText } from "./measure-text.js";
import type { TextTarget } from "./text-measure.js";
import { textPlaceOf } from "./text-place.js";

export interface ThreadOptions {
  /** Whether each part ends in its place in the whole, as in `2/5`. */
  readonly numbered?: boolean;
}

// A link may be as long as this and still cost little.
const longestCheapStretch = 4096;

/**
 * A long text as posts that each fit: cut at the end of a paragraph, a line, a sentence or a word, never within a link, a name, a tag or a character.
 * Only white space at the ends of a part is left out. A link that is too long for a post by itself is cut all the same; a character never is.
 */
export function splitThread(text: string, target: TextTarget, { numbered = false }: ThreadOptions = {}): string[] {
  const most = Math.min(...limitsFor(textPlaceOf(target), target).map(({ limit }) => limit));
  if (!Number.isFinite(most) || fits(text, target)) return [text];

  const thread = { text, target, reach: most + longestCheapStretch, entities: findEntities(text, target.network) };
  if (!numbered) return partsOf(thread, () => "");
  // A place costs by its digits alone, so the number of parts is known once its own digits are.
  for (let digits = 1; ; digits += 1) {
    const parts = partsOf(thread, (index) => placeOf(index, "0".repeat(digits)));
    const total = String(parts.length);
    if (total.length <= digits) return parts.map((part, index) => part + placeOf(index, total));
  }
}

interface Thread {
  readonly text: string;
  readonly target: TextTarget;
  /** How far a part may reach at the most, in UTF-16 units. */
  readonly reach: number;
  readonly entities: readonly Span[];
}

/** What is added to a part, by its index. */
type Suffix = (index: number) => string;

function placeOf(index: number, total: string): string {
  return ` ${index + 1}/${total}`;
}

// What else stands against a text, such as a character that is refused, no cut can mend.
function fits(text: string, target: TextTarget): boolean {
  return measureText(text, target).problems.every(({ severity, params }) => severity !== "error" || !params?.["over"]);
}

function partsOf(thread: Thread, suffix: Suffix): string[] {
  const { text, target } = thread;
  const parts: string[] = [];
  for (let at = afterSpace(text, 0); at < text.length;) {
    const place = suffix(parts.length);
    const part = (end: number) => text.slice(at, end).trimEnd();
    const partFits = (end: number) => fits(part(end) + place, target);
    const isLast = text.length - at <= thread.reach && partFits(text.length);
    const end = isLast ? text.length : cutAfter(thread, at, partFits);
    parts.push(part(end));
    at = afterSpace(text, end);
  }
  return parts;
}

function afterSpace(text: string, at: number): number {
  return text.length - text.slice(at).trimStart().length;
}

type Fits = (end: number) => boolean;

function cutAfter({ text, reach, entities }: Thread, at: number, partFits: Fits): number {
  const limit = Math.min(text.length, at + reach);
  const within = entities.filter(({ start, end }) => end > at && start < limit);
  const isWithin = (offset: number) => within.some(({ start, end }) => start < offset && offset < end);
  const ends: number[] = [];
  for (let end = graphemeEnd(text, at); end <= limit && end > (ends.at(-1) ?? at); end = graphemeEnd(text, end))
    ends.push(end);
  const furthest =
    lastThatFits(
      ends.filter((end) => !isWithin(end)),
      partFits,
    ) ??
    lastThatFits(ends, partFits) ??
    graphemeEnd(text, at);
  return breaksIn(text, at, furthest).find((end) => !isWithin(end) && partFits(end)) ?? furthest;
}

function lastThatFits(ends: readonly number[], partFits: Fits): number | undefined {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (partFits(ends[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1];
}
