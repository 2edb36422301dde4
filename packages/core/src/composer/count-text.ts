import type { TextLimit } from "../networks/text-rules.js";
import { countContentWarning } from "./count-content-warning.js";
import type { Counting } from "./counting.js";
import { limitsFor } from "./limits-for.js";
import { sumOf } from "./text-costs.js";
import type { MeasuredLimit, TextCost, TextCount, TextTarget } from "./text-measure.js";
import { textPlaceOf, type TextPlace } from "./text-place.js";
import { TextReading } from "./text-reading.js";

type Budget = Counting & Pick<TextLimit, "contentWarning">;

// Where nothing is known, a character counts as one.
const asTyped: Budget = { unit: "codePoints" };

/** What a text costs on one network, and what its limits are there; what else the network has against it, `measureText` tells. */
export function countText(text: string, target: TextTarget): TextCount {
  return countAt(textPlaceOf(target), new TextReading(text), target);
}

/** The same for several targets: each unit is counted once. */
export function countEach(text: string, targets: readonly TextTarget[]): TextCount[] {
  const reading = new TextReading(text);
  return targets.map((target) => countAt(textPlaceOf(target), reading, target));
}

/** The same for a text that is read already, at its place. */
export function countAt(place: TextPlace, reading: TextReading, target: TextTarget): TextCount {
  const applicable = limitsFor(place, target);
  const shown: Budget = applicable[0] ?? asTyped;
  const above = aboveOf(shown, reading, target);
  const below = reading.costs(shown);
  const costs: readonly TextCost[] =
    above > 0 ? [{ start: 0, end: 0, cost: above, why: "contentWarning" }, ...below] : below;
  const count = sumOf(costs);
  const limits: MeasuredLimit[] = [];
  for (const each of applicable) {
    const { unit, limit, severity, rule } = each;
    const own = each === shown ? count : reading.count(each) + aboveOf(each, reading, target);
    limits.push({ unit, count: own, limit, severity, rule });
  }
  const limit = place.facts === false ? 0 : limits[0]?.limit;
  const remaining = limit === undefined ? undefined : limit - count;
  return { count, limit, remaining, unit: shown.unit, limits, costs };
}

function aboveOf(budget: Budget, { text }: TextReading, { contentWarning = "" }: TextTarget): number {
  return budget.contentWarning === true ? countContentWarning(contentWarning, text) : 0;
}
