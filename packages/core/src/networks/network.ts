import type { InteractionKind, InteractionRules } from "./interaction-rules.js";
import type { MediaRules } from "./media-rules.js";
import type { NetworkId } from "./networks-by-id.js";
import type { SurfacesByName } from "./text-facts.js";
import type { EntitySyntax, Field, TextRules } from "./text-rules.js";

export type { NetworkId } from "./networks-by-id.js";
export type { SurfacesByName } from "./text-facts.js";

/** A place where a network takes text or files; an answer to a review is a place of its own, and so is a long text beside a post. */
export type Surface =
  | "post"
  | "video"
  | "photos"
  | "media"
  | "link"
  | "reel"
  | "short"
  | "story"
  | "poll"
  | "article"
  | "comment"
  | "reviewReply"
  | "directMessage"
  | "email";

/** What one surface makes of a text and its files. */
export interface SurfaceLooks {
  /** Where the network folds the text behind "more" in its feed. */
  readonly fold?: { readonly characters: number; readonly lines?: number };
  readonly gallery?: Gallery;
  /** Which link of the text becomes a card where no file is attached; `false`: none does. */
  readonly card?: "first" | "last" | false;
  readonly poll?: PollRules;
}

/** What one surface takes as text, and how it shows it. A field that is `false` does not exist there; what is absent nobody has looked up. */
export interface SurfaceRules extends SurfaceLooks {
  readonly text?: Readonly<Partial<Record<Field, TextRules | false>>>;
}

/** What a question with answers to choose from must be, beside its texts. */
export interface PollRules {
  readonly options: { readonly min: number; readonly max: number };
  /** How long people may answer: bounds, or the only lengths there are. */
  readonly seconds?: { readonly min?: number; readonly max?: number } | readonly number[];
  /** Whether files may stand beside it. */
  readonly withMedia?: boolean;
}

/** How a network sets out several files. */
export interface Gallery {
  readonly form: "carousel" | "mosaic";
  /** How many a mosaic shows; four where nothing is said. */
  readonly cells?: number;
}

/** How new interactions come in: told at once, or asked for at an interval. */
export type Cadence = { readonly kind: "push" } | { readonly kind: "poll"; readonly everySeconds: number };

/** How often something may be done within a rolling window; a `request` is any call. */
export interface Quota {
  readonly rule: string;
  readonly of: "post" | "reply" | "delete" | "directMessage" | "request";
  readonly limit: number;
  readonly perMinutes: number;
  /** All accounts that one app serves share it. */
  readonly shared?: true;
}

/** What the network charges the app for one of these. */
export interface Price {
  readonly rule: string;
  readonly of: "post" | "reply";
  readonly usd: number;
  /** Only for a text that holds such an entity. */
  readonly with?: "url";
}

/** The files each surface takes; one that is `false` takes none. */
export type MediaBySurface = Readonly<Partial<Record<Surface, MediaRules | false>>>;

export type LooksBySurface = Readonly<Partial<Record<Surface, SurfaceLooks>>>;

/** What can be done about each kind; one that is `false` does not reach us. */
export type InteractionsByKind = Readonly<Partial<Record<InteractionKind, InteractionRules | false>>>;

/** The part of the facts that counting needs. */
export interface NetworkText {
  readonly id: NetworkId;
  /** Its proper name, the same in every language. */
  readonly name: string;
  readonly surfaces: SurfacesByName;
}

/** The part that knows what becomes of a text: what is linked in it, and how it is shown. */
export interface NetworkLooks {
  readonly id: NetworkId;
  readonly entities: EntitySyntax;
  readonly looks: LooksBySurface;
}

/** The part that checks of files need. */
export interface NetworkMedia {
  readonly id: NetworkId;
  readonly media: MediaBySurface;
  /** The greatest values that hold for accounts of a tier instead, by rule. */
  readonly limitsByTier?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The part that every screen has: what it is called, and what can be done there about what people say. */
export interface NetworkInteractions {
  readonly id: NetworkId;
  readonly name: string;
  /** Nothing is published there: it takes answers alone. */
  readonly publishes?: false;
  readonly interactions: InteractionsByKind;
}

/** The part about accounts: which there are, what they must grant, how much they may do, at what price, and when. */
export interface NetworkTerms {
  readonly id: NetworkId;
  readonly accountTypes: readonly string[];
  /** Whether several posts can be chained, and the most parts where there is a limit. */
  readonly thread?: { readonly maxParts?: number } | false;
  readonly cadence: Cadence;
  /** What a connected account must grant; one missing and the channel is not connected. */
  readonly permissions: readonly string[];
  /** The list for an account type that asks for other grants. */
  readonly permissionsByAccountType?: Readonly<Record<string, readonly string[]>>;
  readonly quotas?: readonly Quota[];
  readonly prices?: readonly Price[];
  /** Whether the network itself keeps a post until its time. */
  readonly schedules?: { readonly minMinutes?: number; readonly maxDays?: number } | false;
}

/** Everything one network allows, as plain values: `false` means looked up and no, absent means nobody has looked. */
export interface NetworkRules
  extends Omit<NetworkText, "surfaces">, Omit<NetworkLooks, "looks">, NetworkMedia, NetworkInteractions, NetworkTerms {
  /** A surface that is `false` does not exist on the network. */
  readonly surfaces: Readonly<Partial<Record<Surface, SurfaceRules | false>>>;
}
