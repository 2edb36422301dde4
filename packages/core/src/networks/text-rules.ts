import type { Severity } from "../basics/problem.js";

/** A box to type in. `tags` holds tags with a comma between them, `link` an address that is no part of a text. */
export type Field =
  | "text"
  | "title"
  | "description"
  | "tags"
  | "subject"
  | "contentWarning"
  | "link"
  | "question"
  | "option"
  | "eventTitle"
  | "flair";

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
  | "weighted"
  /** What readers see as one, once a link is a fixed sum and somebody elsewhere is only their name. */
  | "shortenedGraphemes"
  /** Tags as they are sent: with commas between them, and quotes around one that holds a blank. */
  | "tagList";

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
  /** What a link costs, however long it is; a network may grant an account another under the rule's id and `.url`. */
  readonly urlLength?: number;
  /** A content warning counts in the same budget, its links as they are. */
  readonly contentWarning?: true;
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
  /** `bare` also takes a domain without protocol; `clickable` says whether it becomes a link; absent, the form is `listed`. */
  readonly url: { readonly form?: UrlForm; readonly bare: boolean; readonly clickable: boolean } | false;
  readonly mention: { readonly form: MentionForm } | false;
  readonly hashtag: { readonly form: HashtagForm } | false;
  readonly cashtag: { readonly form: CashtagForm } | false;
}

export type UrlForm =
  /** Under a top-level domain, and a path of Western or Cyrillic letters. */
  | "listed"
  /** Under a top-level domain, and a path of anything but blanks. */
  | "openPath"
  /** Up to the next blank, without the punctuation at its end. */
  | "toBlank";

export type MentionForm =
  /** Letters, digits, `_`. */
  | "word"
  /** The same, at least four or one of three short ones, beside no letter and no digit of any script. */
  | "bounded"
  /** Also dots inside. */
  | "dotted"
  /** A domain: `@name.example`. */
  | "handle"
  /** `@name`, and `@name@host` for somebody elsewhere. */
  | "address"
  /** Up to the next blank. */
  | "toBlank"
  /** `u/name` or `/u/name`. */
  | "slashed"
  /** `@[digits]`. */
  | "pageId"
  /** `@[Name](urn:...)`. */
  | "urn";

export type HashtagForm =
  /** Letters, marks, digits, `_`, and not digits alone. */
  | "word"
  /** The same, and dots in the middle between words. */
  | "separated"
  /** Up to 256 letters, digits, `_` and a few signs that join them, no marks, and `#word@name` for one place alone. */
  | "placed"
  /** Up to the next blank. */
  | "toBlank"
  /** Up to the next blank, without the punctuation at its end. */
  | "trimmed";

export type CashtagForm =
  /** One to eight capitals or `$1INCH`, and `$USD@name` for one place alone. */
  | "capitals"
  /** One to six letters, and up to two more after `.` or `_`. */
  | "letters"
  /** A letter and up to four letters or digits. */
  | "symbol";
