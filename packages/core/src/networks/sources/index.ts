// Where the facts come from. Nothing else imports this: a bundle that shows no sources carries none.

export { factsAsJson, type FactsDocument } from "./facts-as-json.js";
export { allSources, sourceOf, sourcesOlderThanAYear } from "./source-of.js";
export type { Confidence, Source, Sources } from "./source.js";
