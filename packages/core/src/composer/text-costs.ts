import type { CostReason, TextCost } from "./text-measure.js";

type OpenCost = { -readonly [Key in keyof TextCost]: TextCost[Key] };

/** What a text costs in stretches end to end; neighbours that cost for the same reason become one, but no emoji and no links. */
export class TextCosts {
  readonly list: OpenCost[] = [];
  /** Up to where the text is counted. */
  end = 0;
  #last: OpenCost | undefined;
  readonly #spans: readonly TextCost[];
  #next = 0;

  /** Spans, in order, have a cost of their own, unless they begin within another. */
  constructor(spans: readonly TextCost[] = []) {
    this.#spans = spans;
  }

  add(end: number, cost: number, why: CostReason): void {
    const last = this.#last;
    const start = this.end;
    // Without a length is what one unit of the text became two of when it was composed.
    if (last !== undefined && (end === start || (last.why === why && why !== "emoji" && why !== "url"))) {
      last.end = end;
      last.cost += cost;
    } else if (end > start) {
      this.#last = { start, end, cost, why };
      this.list.push(this.#last);
    }
    this.end = end;
  }

  /** Where the next span begins. */
  get nextStart(): number {
    return this.#spans[this.#next]?.start ?? Infinity;
  }

  /** Adds the spans that begin up to an offset, and what stands before them. */
  addSpans(to: number): void {
    for (let span = this.#spans[this.#next]; span !== undefined && span.start <= to; span = this.#spans[++this.#next]) {
      if (span.start < this.end) continue;
      this.#addPlain(span.start);
      this.add(span.end, span.cost, span.why);
    }
  }

  /** The same, and what is left up to the offset. */
  addUpTo(to: number): void {
    this.addSpans(to);
    this.#addPlain(to);
  }

  // One per unit.
  #addPlain(to: number): void {
    if (to > this.end) this.add(to, to - this.end, "plain");
  }
}

/** What the stretches cost together. */
export function sumOf(costs: readonly TextCost[]): number {
  let sum = 0;
  for (const { cost } of costs) sum += cost;
  return sum;
}
