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
export { isPublishedOn } from "./networks/is-published-on.js";
export { networkAllows, type InteractionFacts } from "./networks/network-allows.js";
export { networkIds } from "./networks/networks-by-id.js";
export { networkInteractions } from "./networks/network-interactions.js";
export { mediaLimitsFor, networkMedia } from "./networks/network-media.js";
export { networkLooks } from "./networks/network-looks.js";
export { networkName } from "./networks/network-name.js";
export { networkText } from "./networks/network-text.js";
export type {
  Cadence,
  Gallery,
  InteractionsByKind,
  LooksBySurface,
  MediaBySurface,
  NetworkId,
  NetworkInteractions,
  NetworkLooks,
  NetworkMedia,
  NetworkRules,
  NetworkTerms,
  NetworkText,
  Price,
  Quota,
  Surface,
  SurfaceLooks,
  SurfaceRules,
  SurfacesByName,
} from "./networks/network.js";
export { publishingSurfaces } from "./networks/publishing-surfaces.js";
export { replyWindowEnds } from "./networks/reply-window-ends.js";
export { allNetworks, rulesFor } from "./networks/rules-for.js";
export type { EntityLimitFacts, FieldsByName, LimitFacts, TextFacts } from "./networks/text-facts.js";
export type {
  CashtagForm,
  EntityKind,
  EntityLimit,
  EntitySyntax,
  Field,
  HashtagForm,
  MentionForm,
  TextCondition,
  TextLimit,
  TextRules,
  TextUnit,
  UrlForm,
} from "./networks/text-rules.js";
