import type { Severity } from "../basics/problem.js";

/** A box to type in. */
export type Field = "text" | "title" | "description" | "tags" | "subject";

/** What a limit counts. */
export type TextUnit =
  | "graphemes"
  | "codePoints"
  | "utf16"
  | "utf8Bytes"
  /** UTF-16 of what is sent once reserved characters are escaped. */
  | "escapedUtf16"
  /** Characters, but an emoji costs its UTF-8 bytes. */
  | "emojiBytes"
  /** Four ranges weigh one, all else two, an emoji two, a link a fixed sum. */
  | "weighted";

/** When a limit counts; all that is named must hold. */
export interface TextCondition {
  readonly hasMedia?: boolean;
  readonly tiers?: readonly string[];
  readonly notTiers?: readonly string[];
}

export interface TextLimit {
  readonly rule: string;
  readonly unit: TextUnit;
  readonly limit: number;
  readonly severity: Exclude<Severity, "tip">;
  readonly when?: TextCondition;
  /** The names at the head of a reply cost nothing. */
  readonly freeLeadingMentions?: boolean;
}

/** How many links, mentions, tags one text may hold. */
export interface EntityLimit {
  readonly rule: string;
  readonly entity: EntityKind;
  readonly limit: number;
  readonly severity: Exclude<Severity, "tip">;
  /** The same one twice counts once. */
  readonly unique?: boolean;
}

/** The first limit that applies is the one that is shown while typing. */
export interface TextRules {
  readonly limits: readonly TextLimit[];
  readonly entities?: readonly EntityLimit[];
  /** Whether it must hold something: always, or only where no file is attached. */
  readonly required?: { readonly rule: string; readonly unlessMedia: boolean };
  /** Characters that make the network refuse the whole text. */
  readonly forbidden?: { readonly rule: string; readonly characters: string };
}

export type EntityKind = "url" | "mention" | "hashtag" | "cashtag";

/** How a network recognises what it links; `false` is not linked there. */
export interface EntitySyntax {
  /** `bare` also takes a domain without protocol; `clickable` says whether it becomes a link. */
  readonly url: { readonly bare: boolean; readonly clickable: boolean } | false;
  /** `word`: letters, digits, `_`; `dotted`: also dots inside; `pageId`: `@[digits]`; `urn`: `@[Name](urn:...)`. */
  readonly mention: { readonly form: "word" | "dotted" | "pageId" | "urn" } | false;
  readonly hashtag: boolean;
  readonly cashtag: boolean;
}
