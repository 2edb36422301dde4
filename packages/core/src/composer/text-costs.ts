import type { CostReason, TextCost } from "./text-measure.js";

/** Stretches end to end; neighbours that cost for the same reason become one, except what is one thing by itself. */
export class TextCosts {
  readonly #costs: { start: number; end: number; cost: number; why: CostReason }[] = [];

  add(start: number, end: number, cost: number, why: CostReason): void {
    if (end <= start) return;
    const last = this.#costs.at(-1);
    if (last?.why === why && last.end === start && why !== "emoji" && why !== "url") {
      last.end = end;
      last.cost += cost;
    } else {
      this.#costs.push({ start, end, cost, why });
    }
  }

  get list(): readonly TextCost[] {
    return this.#costs;
  }
}

/** What the stretches cost together. */
export function sumOf(costs: readonly TextCost[]): number {
  let sum = 0;
  for (const { cost } of costs) sum += cost;
  return sum;
}
