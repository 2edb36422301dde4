// Writing: what a text costs, what a file is, and what each network says to both.

// Text
export type {
  CostReason,
  MeasuredLimit,
  TextCost,
  TextEntity,
  TextMeasure,
  TextTarget,
} from "./composer/text-measure.js";

// Media
export type { MediaFacts } from "./composer/media-facts.js";
