// The registry of all commands, and the oracle: may this be done, and if not, why.

export { can, leastRole } from "./commands/can.js";
export { judge, momentOf, outcomeOf, sightOf } from "./commands/judge.js";
export {
  commandTypes,
  concerns,
  isCommandType,
  kindOf,
  rules,
  rulesVersion,
  type AnyCommand,
  type AnyRecord,
  type CommandOf,
  type CommandType,
  type Inputs,
  type RecordKind,
  type RecordOf,
  type Records,
  type Rule,
} from "./commands/registry.js";
export { contextOf, type ContextFacts } from "./commands/context.js";
