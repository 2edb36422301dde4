// Drawn once there are channels or files; they share most of what they need, so they are fetched as one.

export { ComposerAltTextField } from "./composer-alt-text-field.js";
export { ComposerMediaHintLines } from "./composer-media-hint-lines.js";
export { ComposerMediaItem } from "./composer-media-item.js";
export { ComposerPreview } from "./composer-preview.js";
