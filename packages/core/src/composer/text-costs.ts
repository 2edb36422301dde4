import type { CostReason, TextCost } from "./text-measure.js";

type OpenCost = { -readonly [Key in keyof TextCost]: TextCost[Key] };

/** Stretches end to end; neighbours that cost for the same reason become one, except what is one thing by itself. */
export class TextCosts {
  readonly list: OpenCost[] = [];
  #last: OpenCost | undefined;

  add(start: number, end: number, cost: number, why: CostReason): void {
    const last = this.#last;
    if (end <= start) {
      // What one unit of the text became two of when it was composed.
      if (last !== undefined) last.cost += cost;
    } else if (last !== undefined && last.why === why && last.end === start && why !== "emoji" && why !== "url") {
      last.end = end;
      last.cost += cost;
    } else {
      this.#last = { start, end, cost, why };
      this.list.push(this.#last);
    }
  }
}

/** What the stretches cost together. */
export function sumOf(costs: readonly TextCost[]): number {
  let sum = 0;
  for (const { cost } of costs) sum += cost;
  return sum;
}
