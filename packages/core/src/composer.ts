// Writing: what a text costs, what a file is, and what each network says to both.

// Text
export { checkPoll, type PollDraft } from "./composer/check-poll.js";
export { checkText } from "./composer/check-text.js";
export { findEntities } from "./composer/find-entities.js";
export { graphemeEnd } from "./composer/grapheme-end.js";
export { measureEach, measureText } from "./composer/measure-text.js";
export { splitThread, type ThreadOptions } from "./composer/split-thread.js";
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
export type { ByteSource } from "./composer/probe/byte-reader.js";
export { probeMedia } from "./composer/probe-media.js";

// Preview
export type { MediaCell, MediaPlace } from "./composer/place-media.js";
export { previewPost, type LinkCard, type PostPreview, type PreviewRun } from "./composer/preview-post.js";

// Drafts and posts
export {
  checkDraft,
  problemsOfOutgoing,
  type Draft,
  type DraftChannel,
  type ProblemsOf,
} from "./composer/check-draft.js";
export { mayBecome, statusOf, waiting, type Delivery, type DeliveryStatus } from "./composer/delivery.js";
export type { MediaRef } from "./composer/media-ref.js";
export { postCommands, postMediaLimit, postTextLimit } from "./composer/post-commands.js";
export type { PostContent, PostInputs } from "./composer/post-inputs.js";
export { textFor, type Post, type PostStatus } from "./composer/post.js";
export { publishTarget } from "./composer/publish-target.js";
export { replySurface } from "./composer/reply-surface.js";
