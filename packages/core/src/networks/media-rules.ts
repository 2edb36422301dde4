import type { Severity } from "../basics/problem.js";
import type { TextUnit } from "./text-rules.js";

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
  | "mp4"
  | "mov"
  | "webm"
  | "avi"
  | "mpeg"
  | "ogg"
  | "mp3"
  | "m4a"
  | "aac"
  | "wav"
  | "flac"
  | "pdf"
  | "doc"
  | "docx"
  | "ppt"
  | "pptx"
  | "unknown";

/** How a network treats a file; a moving GIF is an `animation` where the network tells it from a picture. */
export type MediaClass = "image" | "animation" | "video" | "audio" | "document";

/** Bounds of a number; with `severity: "warning"` the network puts it right itself. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly severity?: "warning";
}

/** What one class of files must be; sides are as a viewer sees them. The rule of each value is its path, e.g. `threads.post.media.image.maxBytes`. */
export interface FileRules {
  readonly formats?: readonly MediaType[];
  /** How many of this class in one message. */
  readonly count?: Range;
  readonly maxBytes?: number;
  readonly minBytes?: number;
  readonly seconds?: Range;
  readonly width?: Range;
  readonly height?: Range;
  readonly shorterSide?: Range;
  readonly longerSide?: Range;
  readonly widthPlusHeight?: Range;
  /** Width through height. */
  readonly aspect?: Range;
  readonly pixels?: Range;
  /** How many pictures move in it. */
  readonly frames?: Range;
  /** The pixels of all its frames together. */
  readonly totalPixels?: Range;
  readonly framesPerSecond?: Range;
  readonly bitsPerSecond?: Range;
  readonly pages?: Range;
  readonly codecs?: readonly string[];
  /** How it takes a film that can't play while it loads, as its index stands after its pictures. */
  readonly lateIndex?: Exclude<Severity, "tip">;
  /** How it takes a film with a list of cuts that players follow. */
  readonly editList?: Exclude<Severity, "tip">;
  /** With `severity: "warning"` only the network's own app keeps to it. */
  readonly altText?: { readonly limit: number; readonly unit: TextUnit; readonly severity?: "warning" } | false;
}

/** Files on one surface; a class that is `false` is not taken there. */
export interface MediaRules extends Readonly<Partial<Record<MediaClass, FileRules | false>>> {
  /** All files together. */
  readonly count?: Range;
  /** Whether classes may stand side by side, or which may stand with which. */
  readonly mixed?: boolean | readonly (readonly MediaClass[])[];
  /** What pictures of one message must share. */
  readonly alike?: { readonly by: "size" | "aspect"; readonly severity: Exclude<Severity, "tip"> };
  /** All files together. */
  readonly totalBytes?: { readonly max: number; readonly severity?: Exclude<Severity, "tip"> };
}
