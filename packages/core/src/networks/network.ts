import type { InteractionKind, InteractionRules } from "./interaction-rules.js";
import type { MediaRules } from "./media-rules.js";
import type { NetworkId } from "./network-id.js";
import type { EntitySyntax, Field, TextRules } from "./text-rules.js";

export type { NetworkId } from "./network-id.js";

/** A place where a network takes text or files. */
export type Surface = "post" | "reel" | "story" | "comment" | "directMessage" | "email";

/** What one surface takes. A field or files that are `false` do not exist there; what is absent nobody has looked up. */
export interface SurfaceRules {
  readonly text?: Readonly<Partial<Record<Field, TextRules | false>>>;
  readonly media?: MediaRules | false;
  /** Where the network folds the text behind "more" in its feed. */
  readonly fold?: { readonly characters: number; readonly lines?: number };
  readonly gallery?: Gallery;
}

/** How a network sets out several files. */
export interface Gallery {
  readonly form: "carousel" | "mosaic";
}

/** How new interactions come in: told at once, or asked for at an interval. */
export type Cadence = { readonly kind: "push" } | { readonly kind: "poll"; readonly everySeconds: number };

/** How often something may be done within a rolling window. */
export interface Quota {
  readonly rule: string;
  readonly of: "post" | "reply" | "delete" | "directMessage";
  readonly limit: number;
  readonly perHours: number;
}

/** Everything one network allows, as plain values: `false` means looked up and no, absent means nobody has looked. */
export interface NetworkRules {
  readonly id: NetworkId;
  /** Its proper name, the same in every language. */
  readonly name: string;
  readonly accountTypes: readonly string[];
  readonly surfaces: Readonly<Partial<Record<Surface, SurfaceRules | false>>>;
  readonly entities: EntitySyntax;
  /** Whether several posts can be chained, and the most parts where there is a limit. */
  readonly thread?: { readonly maxParts?: number } | false;
  readonly interactions: Readonly<Partial<Record<InteractionKind, InteractionRules | false>>>;
  readonly cadence: Cadence;
  /** What a connected account must grant; one missing and the channel is not connected. */
  readonly permissions: readonly string[];
  /** The list for an account type that asks for other grants. */
  readonly permissionsByAccountType?: Readonly<Record<string, readonly string[]>>;
  readonly quotas?: readonly Quota[];
  /** Whether the network itself keeps a post until its time. */
  readonly schedules?: { readonly minMinutes: number; readonly maxDays: number } | false;
}
