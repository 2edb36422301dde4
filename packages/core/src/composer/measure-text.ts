import { countAt } from "./count-text.js";
import type { TextMeasure, TextTarget } from "./text-measure.js";
import { textProblems } from "./text-problems.js";
import { textPlaceOf } from "./text-place.js";
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
  const place = textPlaceOf(target);
  const { count, limit, remaining, unit, limits, costs } = countAt(place, reading, target);
  return { count, limit, remaining, unit, limits, costs, problems: textProblems(place, reading, limits) };
}
