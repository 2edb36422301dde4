// What is asked about people's messages, apart from the rules for texts and files, which load more.

export type { AccountFacts } from "./account-facts.js";
export {
  abilities,
  interactionKinds,
  type Ability,
  type Condition,
  type InteractionKind,
  type InteractionRules,
  type Permit,
} from "./interaction-rules.js";
export { isPublishedOn } from "./is-published-on.js";
export { networkAllows, type InteractionFacts } from "./network-allows.js";
export { networkInteractions } from "./network-interactions.js";
export { networkName } from "./network-name.js";
export type { InteractionsByKind, NetworkId, NetworkInteractions } from "./network.js";
export { replyWindowEnds } from "./reply-window-ends.js";
