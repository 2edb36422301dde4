import type { Source, Sources } from "./source.js";

const api: Source = {
  document: "pinterest/api-description 5.23.0",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const help: Source = {
  document: "help.pinterest.com, Review product specs",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const practice: Source = {
  document: "Common practice",
  checkedOn: "2026-11-20",
  confidence: "likely",
};

export const pinterestSources: Sources = {
  pinterest: api,
  "pinterest.post.title.utf16": { ...practice, note: "Nobody says what a character is" },
  "pinterest.post.description": { ...api, note: "The help pages and many clients still say 500" },
  "pinterest.post.description.advised": { ...help, note: "The interface takes 800" },
  "pinterest.post.media.image": { ...help, note: "The app takes 32 MB" },
  "pinterest.post.media.image.altText": api,
  "pinterest.post.media.video": help,
  "pinterest.post.media.video.altText": api,
  "pinterest.post.media.audio": practice,
  "pinterest.post.media.document": practice,
  "pinterest.post.media.mixed": practice,
  "pinterest.post.gallery": practice,
  "pinterest.email": practice,
  "pinterest.review": practice,
  "pinterest.entities": practice,
  "pinterest.cadence": { ...practice, note: "How often we ask is ours to choose" },
};
