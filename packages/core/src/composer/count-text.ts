import type { TextLimit } from "../networks/text-rules.js";
import { countContentWarning } from "./count-content-warning.js";
import type { Counting } from "./counting.js";
import { sumOf } from "./text-costs.js";
import type { MeasuredLimit, TextCost, TextCount, TextTarget } from "./text-measure.js";
import { TextReading } from "./text-reading.js";
import { limitsFor, textPlaceOf, type TextPlace } from "./text-rules-for.js";

type Budget = Counting & Pick<TextLimit, "contentWarning">;

// Where nothing is known, a character counts as one.
const asTyped: Budget = { unit: "codePoints" };

/** What a text costs on one network, and what its limits are there; what else the network has against it, `measureText` tells. */
export function countText(text: string, target: TextTarget): TextCount {
  return countAt(new TextReading(text), textPlaceOf(target), target);
}

/** The same for several targets: each unit is counted once. */
export function countEach(text: string, targets: readonly TextTarget[]): TextCount[] {
  const reading = new TextReading(text);
  return targets.map((target) => countAt(reading, textPlaceOf(target), target));
}

/** The same for a text that is read already, at its place. */
export function countAt(reading: TextReading, { rules }: TextPlace, target: TextTarget): TextCount {
  const applicable = rules ? limitsFor(rules, target) : [];
  const shown = applicable[0];
  const budget = shown ?? asTyped;
  const above = aboveOf(reading, budget, target);
  const below = reading.costs(budget);
  const costs: readonly TextCost[] =
    above > 0 ? [{ start: 0, end: 0, cost: above, why: "contentWarning" }, ...below] : below;
  const count = sumOf(costs);
  const limits = applicable.map((each): MeasuredLimit => ({
    unit: each.unit,
    count: each === shown ? count : reading.count(each) + aboveOf(reading, each, target),
    limit: each.limit,
    severity: each.severity,
    rule: each.rule,
  }));
  const limit = rules === false ? 0 : shown?.limit;
  return {
    count,
    limit,
    remaining: limit === undefined ? undefined : limit - count,
    unit: budget.unit,
    limits,
    costs,
  };
}

function aboveOf({ text }: TextReading, budget: Budget, { contentWarning = "" }: TextTarget): number {
  return budget.contentWarning === true ? countContentWarning(contentWarning, text) : 0;
}
