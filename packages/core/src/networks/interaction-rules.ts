/** What people say to us, by the way it reached us. */
export type InteractionKind =
  | "comment"
  | "mention"
  | "tag"
  | "directMessage"
  | "email"
  | "campaignMessage"
  | "platformMessage"
  | "review";

export const interactionKinds: readonly InteractionKind[] = [
  "comment",
  "mention",
  "tag",
  "directMessage",
  "email",
  "campaignMessage",
  "platformMessage",
  "review",
];

/** What can be done about an interaction; `start` writes first, `deleteOwn` and `editOwn` are about our own answer. */
export type Ability =
  | "receive"
  | "start"
  | "reply"
  | "privateReply"
  | "like"
  | "react"
  | "repost"
  | "quote"
  | "hide"
  | "delete"
  | "deleteOwn"
  | "editOwn";

export const abilities: readonly Ability[] = [
  "receive",
  "start",
  "reply",
  "privateReply",
  "like",
  "react",
  "repost",
  "quote",
  "hide",
  "delete",
  "deleteOwn",
  "editOwn",
];

interface ConditionBase {
  /** The id a refusal names. */
  readonly rule: string;
  /** The account types it is about; absent: all. */
  readonly accountTypes?: readonly string[];
}

/** What must hold. A condition about something nobody knows holds: unknown never blocks. */
export type Condition =
  | (ConditionBase & { readonly is: "accountType"; readonly of: readonly string[] })
  | (ConditionBase & { readonly is: "followersBelow"; readonly value: number })
  | (ConditionBase & { readonly is: "tier"; readonly of: readonly string[] })
  /** By ISO 3166-1 alpha-2. */
  | (ConditionBase & { readonly is: "countryNotIn"; readonly countries: readonly string[] })
  | (ConditionBase & { readonly is: "rootPostIsOwn" })
  | (ConditionBase & { readonly is: "notAd" })
  /** Since the other side last wrote; a person may take longer where the network says so. */
  | (ConditionBase & { readonly is: "withinHoursOfInbound"; readonly hours: number; readonly humanHours?: number });

/** Whether something can be done: yes, no, or while all conditions hold. */
export type Permit = boolean | { readonly when: readonly Condition[] };

/** One kind on one network. The rule of a plain `false` is its path, e.g. `threads.comment.like`. */
export interface InteractionRules extends Readonly<Partial<Record<Ability, Permit>>> {
  /** What must hold for the kind to be there at all. */
  readonly when?: readonly Condition[];
}
