import type { Source, Sources } from "./source.js";

const video: Source = {
  document: "developers.tiktok.com, Direct post",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const photos: Source = {
  document: "developers.tiktok.com, Photo post",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const messages: Source = {
  document: "infobip.com and developers.chatwoot.com, TikTok",
  checkedOn: "2026-11-20",
  confidence: "likely",
};
const practice: Source = {
  document: "Common practice",
  checkedOn: "2026-11-20",
  confidence: "likely",
};

export const tiktokSources: Sources = {
  tiktok: practice,
  "tiktok.video.text": { ...video, note: "2,200 units of UTF-16; the app itself is said to take more" },
  "tiktok.photos": photos,
  "tiktok.directMessage": messages,
  "tiktok.entities": video,
};
