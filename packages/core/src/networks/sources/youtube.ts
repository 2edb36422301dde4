import type { Source, Sources } from "./source.js";

const api: Source = {
  document: "YouTube Data API, videos, as many clients quote it",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const client: Source = {
  document: "gitroomhq/postiz-app at 74b01ad",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const report: Source = {
  document: "Push target rules, 2026-09",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const docs: Source = {
  document: "docs.zernio.com, platforms, 2026-03",
  checkedOn: "2026-11-20",
  confidence: "likely",
};
const practice: Source = {
  document: "Common practice",
  checkedOn: "2026-11-20",
  confidence: "likely",
};

export const youtubeSources: Sources = {
  youtube: practice,
  "youtube.video": api,
  "youtube.video.title.empty": client,
  "youtube.video.tags": { ...api, note: "The commas between tags count, and two quotes around one that holds a blank" },
  "youtube.post": report,
  "youtube.comment.text": docs,
  "youtube.entities": practice,
};
