// What every backend promises, as cases that run anywhere.

export type { Case } from "./case.js";
export { cases } from "./cases.js";
export { runCases, type CaseResult, type MakeBackend, type RunOptions } from "./run-cases.js";
export type { Standing, World } from "./world.js";
