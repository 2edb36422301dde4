import type { Severity } from "../basics/problem.js";

/** What a file is, read from its bytes. */
export type MediaType =
  | "jpeg"
  | "png"
  | "gif"
  | "webp"
  | "heic"
  | "avif"
  | "bmp"
  | "tiff"
  | "svg"
  | "pdf"
  | "mp4"
  | "mov"
  | "webm"
  | "unknown";

/** How a network treats a file; a moving GIF is an `animation` where the network tells it from a picture. */
export type MediaClass = "image" | "animation" | "video" | "document";

/** Bounds of a number; with `severity: "warning"` the network puts it right itself. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly severity?: "warning";
}

/** What one class of files must be. The rule of each value is its path, e.g. `threads.post.media.image.maxBytes`. */
export interface FileRules {
  readonly formats?: readonly MediaType[];
  /** How many of this class in one message. */
  readonly count?: Range;
  readonly maxBytes?: number;
  readonly minBytes?: number;
  readonly seconds?: Range;
  readonly width?: Range;
  readonly height?: Range;
  /** Width through height. */
  readonly aspect?: Range;
  readonly pixels?: Range;
  readonly codecs?: readonly string[];
  readonly altText?: { readonly limit: number; readonly unit: "codePoints" | "utf16" } | false;
}

/** Files on one surface; a class that is `false` is not taken there. */
export interface MediaRules extends Readonly<Partial<Record<MediaClass, FileRules | false>>> {
  /** All files together. */
  readonly count?: Range;
  /** Whether classes may stand side by side. */
  readonly mixed?: boolean;
  /** All files together. */
  readonly totalBytes?: { readonly max: number; readonly severity?: Exclude<Severity, "tip"> };
}
