import type { MediaKind } from "../networks/media-kinds.js";
import type { MediaType } from "../networks/media-rules.js";

/** What a file is, read from its bytes and never from its name. A size in pixels is as stored, before `rotation`. */
export interface MediaFacts {
  readonly id: string;
  readonly type: MediaType;
  readonly kind: MediaKind;
  readonly bytes: number;
  readonly width?: number;
  readonly height?: number;
  /** Degrees clockwise that a viewer must turn it. */
  readonly rotation?: 0 | 90 | 180 | 270;
  readonly seconds?: number;
  /** Of the pictures of a film. */
  readonly codec?: string;
  readonly framesPerSecond?: number;
  /** On average, pictures and sound together. */
  readonly bitsPerSecond?: number;
  /** Whether a picture moves. */
  readonly animated?: boolean;
  /** How many pictures a moving one shows. */
  readonly frames?: number;
  readonly pages?: number;
  /** A film that can't play while it loads: its index stands after its pictures. */
  readonly lateIndex?: boolean;
  /** A film with a list of cuts that players follow. */
  readonly editList?: boolean;
  /** Its bytes contradict themselves: it ends too early, or says it is larger than any file can be. */
  readonly broken?: boolean;
  readonly alt?: string;
}
