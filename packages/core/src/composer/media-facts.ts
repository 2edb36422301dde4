import type { MediaType } from "../networks/media-rules.js";

/** What a file is, read from its bytes and never from its name. A size in pixels is as stored, before `rotation`. */
export interface MediaFacts {
  readonly id: string;
  readonly type: MediaType;
  readonly kind: "image" | "video" | "audio" | "document" | "unknown";
  readonly bytes: number;
  readonly width?: number;
  readonly height?: number;
  /** Degrees clockwise that a viewer must turn it. */
  readonly rotation?: 0 | 90 | 180 | 270;
  readonly seconds?: number;
  readonly codec?: string;
  readonly animated?: boolean;
  /** Its bytes contradict themselves: it ends too early, or says it is larger than any file can be. */
  readonly broken?: boolean;
  readonly alt?: string;
}
