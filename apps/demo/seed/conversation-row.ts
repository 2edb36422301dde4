/** What a post is about; a comment hangs on a post about the same. */
export type Subject =
  | "beans"
  | "brew"
  | "shop"
  | "bags"
  | "farm"
  | "cupping"
  | "gift"
  | "team"
  | "cold"
  | "grinder"
  | "roast"
  | "cup";

/** What somebody wrote to the roastery: where, about what, their words, and what followed: our answer, theirs, ours again. */
export type ConversationRow =
  | readonly ["comment", Subject, ...texts: readonly string[]]
  | readonly ["mention", null, ...texts: readonly string[]]
  | readonly ["directMessage", null, ...texts: readonly string[]]
  /** A letter; its first text is the subject. */
  | readonly ["email", string, ...texts: readonly string[]];

/** The conversations of one language, and the names of those who lead them. */
export interface Conversations {
  readonly language: "en" | "nl" | "de" | "fr" | "fi";
  readonly names: readonly string[];
  readonly rows: readonly ConversationRow[];
}
