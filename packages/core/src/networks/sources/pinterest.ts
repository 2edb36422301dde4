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
  "pinterest.post.description": { ...api, note: "The help pages and many clients still say 500" },
  "pinterest.post.description.advised": { ...help, note: "The interface takes 800" },
  "pinterest.email": practice,
  "pinterest.post.title.utf16": practice,
  "pinterest.entities": practice,
};
