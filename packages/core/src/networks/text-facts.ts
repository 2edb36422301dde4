import type { Surface } from "./network.js";
import type { EntityLimit, Field, TextLimit } from "./text-rules.js";

/** What tells one rule from another of the same kind. */
export interface NamedByPlace {
  /** The end of its rule's name, where another limit of the same kind stands beside it. */
  readonly suffix?: string | undefined;
  /** Absent: what breaks it is refused. */
  readonly severity?: "warning" | undefined;
}

/** How long a text may be, as a network's file says it. */
export type LimitFacts = Omit<TextLimit, "rule" | "severity"> & NamedByPlace;

/** How many entities a text may hold, as a network's file says it. */
export type EntityLimitFacts = Omit<EntityLimit, "rule" | "severity"> & NamedByPlace;

/** What a network says of one field; each rule has its name from the place where it stands first. */
export interface TextFacts {
  readonly limits: readonly LimitFacts[];
  readonly entities?: readonly EntityLimitFacts[];
  /** Whether it must hold something: always, or only where no file is attached. */
  readonly required?: "always" | "unlessMedia";
  /** Characters that make the network refuse the whole text. */
  readonly forbidden?: string;
}

/** A field that is `false` does not exist on the surface; what is absent nobody has looked up. */
export type FieldsByName = Readonly<Partial<Record<Field, TextFacts | false>>>;

/** A surface that is `false` does not exist on the network. */
export type SurfacesByName = Readonly<Partial<Record<Surface, FieldsByName | false>>>;
