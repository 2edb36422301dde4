import { findEntities } from "./find-entities.js";
import { measureText } from "./measure-text.js";
import { limitsFor, textRulesFor } from "./text-rules-for.js";
import type { TextTarget } from "./text-measure.js";

// A link may be as long as this and still cost little.
const longestCheapStretch = 4096;

/** A long text as posts that each fit; cut at white space where there is any, and only white space at a cut is left out. */
export function splitThread(text: string, target: TextTarget): string[] {
  const rules = textRulesFor(target);
  const most = rules ? Math.min(...limitsFor(rules, target).map(({ limit }) => limit)) : Infinity;
  const fits = (part: string) => measureText(part, target).problems.every(({ severity }) => severity !== "error");
  if (!Number.isFinite(most) || fits(text)) return [text];

  const parts: string[] = [];
  let rest = text;
  while (rest.trim() !== "") {
    const whole = rest.length <= most + longestCheapStretch && fits(rest);
    const cut = whole ? rest.length : cutAt(rest.slice(0, most + longestCheapStretch), target, fits);
    parts.push(cut === rest.length ? rest : rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return parts;
}

type Fits = (part: string) => boolean;

// A cut that leaves less than a third of what would fit reads worse than one inside a run without spaces.
function cutAt(window: string, target: TextTarget, fits: Fits): number {
  const spaces = Array.from(window.matchAll(/\s+/g), ({ index }) => index).filter(
    (index) => window.slice(0, index).trim() !== "",
  );
  const space = lastThatFits(spaces, window, fits);
  const next = spaces.find((index) => index > (space ?? 0)) ?? window.length;
  const run = window.slice(space ?? 0, next);
  const hard = lastThatFits(
    graphemeEnds(run).map((end) => (space ?? 0) + end),
    window,
    fits,
  );
  if (space !== undefined && (hard === undefined || space * 3 >= hard)) return space;
  const first = graphemeEnds(window)[0] ?? window.length;
  return Math.max(first, beforeEntity(window, hard ?? first, target));
}

function lastThatFits(ends: readonly number[], window: string, fits: Fits): number | undefined {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(window.slice(0, ends[middle]).trimEnd())) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1];
}

function graphemeEnds(text: string): readonly number[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const ends: number[] = [];
  let from = 0;
  // In pieces: a platform's segmenter takes time in the square of the length.
  while (from < text.length) {
    const piece = text.slice(from, from + 256);
    const segments = Array.from(segmenter.segment(piece));
    const isLast = from + piece.length === text.length;
    const kept = isLast || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const { index, segment } of kept) ends.push(from + index + segment.length);
    from = ends.at(-1) ?? text.length;
  }
  return ends;
}

function beforeEntity(window: string, cut: number, { network }: TextTarget): number {
  const inside = findEntities(window, network).find(({ start, end }) => start < cut && cut < end);
  return inside && inside.start > 0 ? inside.start : cut;
}
