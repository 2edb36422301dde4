import type { TextLimit } from "../networks/text-rules.js";
import { countContentWarning } from "./count-content-warning.js";
import type { Counting } from "./counting.js";
import { sumOf } from "./text-costs.js";
import { limitsFor, textPlaceOf, type TextPlace } from "./text-rules-for.js";
import type { MeasuredLimit, TextCost, TextMeasure, TextTarget } from "./text-measure.js";
import { problemAt, textProblems } from "./text-problems.js";
import { TextReading } from "./text-reading.js";

type Budget = Counting & Pick<TextLimit, "contentWarning">;

// Where nothing is known, a character counts as one.
const asTyped: Budget = { unit: "codePoints" };

/** What a text costs on one network, and what the network has against it; the field, the server and the publisher all ask here. */
export function measureText(text: string, target: TextTarget): TextMeasure {
  return measure(new TextReading(text), target);
}

/** The same for every channel of a draft: each unit is counted once. */
export function measureEach(text: string, targets: readonly TextTarget[]): TextMeasure[] {
  const reading = new TextReading(text);
  return targets.map((target) => measure(reading, target));
}

function measure(reading: TextReading, target: TextTarget): TextMeasure {
  const place = textPlaceOf(target);
  const { rules } = place;
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
    problems: rules ? textProblems(reading, place, rules, limits) : rules === false ? notTaken(reading, place) : [],
  };
}

function aboveOf({ text }: TextReading, budget: Budget, { contentWarning = "" }: TextTarget): number {
  return budget.contentWarning === true ? countContentWarning(contentWarning, text) : 0;
}

// No such surface is a mistake; no such field there means that the text stays behind, which is worth a word.
function notTaken({ text }: TextReading, place: TextPlace): TextMeasure["problems"] {
  if (text === "") return [];
  const { network, surface, surfaceRules, field } = place;
  const rule = `${network.id}.${surface}`;
  return surfaceRules === false
    ? [problemAt(place, "text.notAllowed", { severity: "error", rule })]
    : [problemAt(place, "text.notAllowed", { severity: "warning", rule: `${rule}.${field}` })];
}
