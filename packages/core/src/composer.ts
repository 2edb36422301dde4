// Writing: what a text costs, what a file is, and what each network says to both.

// Text
export { checkText } from "./composer/check-text.js";
export { findEntities } from "./composer/find-entities.js";
export { measureEach, measureText } from "./composer/measure-text.js";
export { splitThread } from "./composer/split-thread.js";
export type {
  CostReason,
  MeasuredLimit,
  TextCost,
  TextEntity,
  TextMeasure,
  TextTarget,
} from "./composer/text-measure.js";

// Media
export { checkMedia, type MediaTarget } from "./composer/check-media.js";
export type { MediaFacts } from "./composer/media-facts.js";
export { probeMedia } from "./composer/probe-media.js";

// Preview
export type { MediaCell, MediaPlace } from "./composer/place-media.js";
export { previewPost, type PostPreview, type PreviewRun } from "./composer/preview-post.js";
