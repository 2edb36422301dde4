// What stands against a post, in sentences; each language is an entry of its own, e.g. "@tidewire/core/messages/nl".

export type { DraftProblem } from "./messages/draft-problem.js";
export { amountOf, problemText } from "./messages/problem-text.js";
export type { ProblemWords } from "./messages/problem-words.js";
export { wordFormat, type PluralForms, type WordFormat } from "./messages/word-format.js";
