import { networkText } from "../networks/network-text.js";
import type { TextLimit } from "../networks/text-rules.js";
import { fieldOf, limitsFor, surfaceOf, surfaceRulesFor, textRulesFor } from "./text-rules-for.js";
import type { MeasuredLimit, TextMeasure, TextTarget } from "./text-measure.js";
import { textProblems } from "./text-problems.js";
import { TextReading } from "./text-reading.js";

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
  const limits: MeasuredLimit[] = [];
  for (const one of applicable) {
    const { unit, limit, severity, rule } = one;
    limits.push({ unit, count: reading.count(unitOf(one)), limit, severity, rule });
  }
  const shown = applicable[0];
  const costs = reading.costs(shown ? unitOf(shown) : "codePoints");
  const count = limits[0]?.count ?? reading.count("codePoints");
  return {
    count,
    limit: shown?.limit,
    remaining: shown && shown.limit - count,
    unit: shown?.unit ?? "codePoints",
    limits,
    costs,
    problems: textProblems(reading, target, rules, limits),
  };
}

function unitOf({ unit, freeLeadingMentions }: TextLimit): TextLimit["unit"] | "weightedReply" {
  return unit === "weighted" && freeLeadingMentions ? "weightedReply" : unit;
}

// No such surface is a mistake; no such field there means that the text stays behind, which is worth a word.
function notTaken(reading: TextReading, target: TextTarget): TextMeasure {
  const costs = reading.costs("codePoints");
  const count = reading.count("codePoints");
  const isField = surfaceRulesFor(target) !== false;
  const place = `${target.network}.${surfaceOf(target)}`;
  const field = fieldOf(target);
  return {
    count,
    limit: 0,
    remaining: -count,
    unit: "codePoints",
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
