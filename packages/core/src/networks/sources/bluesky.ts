import type { Source, Sources } from "./source.js";

const lexicons: Source = {
  document: "bluesky-social/atproto, lexicons at d6296a1c",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const text: Source = {
  document: "bluesky-social/atproto, rich text at d6296a1c",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const practice: Source = {
  document: "Common practice",
  checkedOn: "2026-11-20",
  confidence: "likely",
};

export const blueskySources: Sources = {
  bluesky: lexicons,
  "bluesky.post.gallery": practice,
  "bluesky.email": practice,
  "bluesky.entities": text,
};
