// What each network allows, as data, and the questions that are asked of it.

export type { AccountFacts } from "./networks/account-facts.js";
export {
  abilities,
  interactionKinds,
  type Ability,
  type Condition,
  type InteractionKind,
  type InteractionRules,
  type Permit,
} from "./networks/interaction-rules.js";
export type { FileRules, MediaClass, MediaRules, MediaType, Range } from "./networks/media-rules.js";
export { networkAllows, type InteractionFacts } from "./networks/network-allows.js";
export { networkIds } from "./networks/network-id.js";
export type { Cadence, Gallery, NetworkId, NetworkRules, Quota, Surface, SurfaceRules } from "./networks/network.js";
export { replyWindowEnds } from "./networks/reply-window-ends.js";
export { allNetworks, rulesFor } from "./networks/rules-for.js";
export type {
  EntityKind,
  EntityLimit,
  EntitySyntax,
  Field,
  TextCondition,
  TextLimit,
  TextRules,
  TextUnit,
} from "./networks/text-rules.js";
