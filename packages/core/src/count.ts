// Counting and nothing else: what a text costs on each network.

export { countEach, countText } from "./composer/count-text.js";
export type { CostReason, MeasuredLimit, TextCost, TextCount, TextTarget } from "./composer/text-measure.js";
