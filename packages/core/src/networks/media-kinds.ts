import type { MediaClass, MediaType } from "./media-rules.js";

/** What a file is to the eye and the ear; whether a picture moves is another question. */
export type MediaKind = Exclude<MediaClass, "animation"> | "unknown";

/** What each type of file is, as far as its type alone tells. */
export const mediaKinds: Readonly<Record<MediaType, MediaKind>> = {
  jpeg: "image",
  png: "image",
  gif: "image",
  webp: "image",
  heic: "image",
  avif: "image",
  bmp: "image",
  tiff: "image",
  svg: "image",
  mp4: "video",
  mov: "video",
  webm: "video",
  avi: "video",
  mpeg: "video",
  ogg: "audio",
  mp3: "audio",
  m4a: "audio",
  aac: "audio",
  wav: "audio",
  flac: "audio",
  pdf: "document",
  doc: "document",
  docx: "document",
  ppt: "document",
  pptx: "document",
  unknown: "unknown",
};
