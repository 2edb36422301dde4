// What opens beside a button; fetched as one.

export { ComposerCountingPanel } from "./composer-counting-panel.js";
export { ComposerDatePanel } from "./composer-date-panel.js";
