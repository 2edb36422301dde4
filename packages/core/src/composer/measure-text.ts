import { networkText } from "../networks/network-text.js";
import type { TextLimit } from "../networks/text-rules.js";
import { countContentWarning } from "./count-content-warning.js";
import type { Counting } from "./counting.js";
import { sumOf } from "./text-costs.js";
import { fieldOf, limitsFor, surfaceOf, surfaceRulesFor, textRulesFor } from "./text-rules-for.js";
import type { MeasuredLimit, TextCost, TextMeasure, TextTarget } from "./text-measure.js";
import { textProblems } from "./text-problems.js";
import { TextReading } from "./text-reading.js";

// Where nothing is known, a character counts as one.
const asTyped = { unit: "codePoints" } as const;

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
  const rules = textRulesFor(target);
  if (rules === false) return notTaken(reading, target);

  const applicable = rules ? limitsFor(rules, target) : [];
  const shown = applicable[0];
  const costs = costsOf(reading, shown ?? asTyped, target);
  const count = sumOf(costs);
  const limits: MeasuredLimit[] = [];
  for (const one of applicable) {
    const { unit, limit, severity, rule } = one;
    limits.push({ unit, count: one === shown ? count : countOf(reading, one, target), limit, severity, rule });
  }
  return {
    count,
    limit: shown?.limit,
    remaining: shown && shown.limit - count,
    unit: shown?.unit ?? asTyped.unit,
    limits,
    costs,
    problems: textProblems(reading, target, rules, limits),
  };
}

type Budget = Counting & Pick<TextLimit, "contentWarning">;

function costsOf(reading: TextReading, budget: Budget, target: TextTarget): readonly TextCost[] {
  const costs = reading.costs(budget);
  const cost = aboveOf(reading, budget, target);
  return cost > 0 ? [{ start: 0, end: 0, cost, why: "contentWarning" }, ...costs] : costs;
}

function countOf(reading: TextReading, budget: Budget, target: TextTarget): number {
  return reading.count(budget) + aboveOf(reading, budget, target);
}

function aboveOf({ text }: TextReading, budget: Budget, { contentWarning = "" }: TextTarget): number {
  return budget.contentWarning === true ? countContentWarning(contentWarning, text) : 0;
}

// No such surface is a mistake; no such field there means that the text stays behind, which is worth a word.
function notTaken(reading: TextReading, target: TextTarget): TextMeasure {
  const costs = reading.costs(asTyped);
  const count = reading.count(asTyped);
  const isField = surfaceRulesFor(target) !== false;
  const place = `${target.network}.${surfaceOf(target)}`;
  const field = fieldOf(target);
  return {
    count,
    limit: 0,
    remaining: -count,
    unit: asTyped.unit,
    limits: [],
    costs,
    problems:
      reading.text === ""
        ? []
        : [
            {
              code: "text.notAllowed",
              severity: isField ? "warning" : "error",
              rule: isField ? `${place}.${field}` : place,
              params: { network: networkText(target.network).name },
              field,
            },
          ],
  };
}
