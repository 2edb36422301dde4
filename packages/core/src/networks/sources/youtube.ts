import type { Source, Sources } from "./source.js";

const api: Source = {
  document: "YouTube Data API, videos, as many clients quote it",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const types: Source = {
  document: "@googleapis/youtube 39.0.0",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const client: Source = {
  document: "gitroomhq/postiz-app at 74b01ad",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const help: Source = {
  document: "support.google.com/youtube, as quoted in 2026-07",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const quota: Source = {
  document: "developers.google.com/youtube/v3, Getting started, as quoted in 2026-09",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const report: Source = {
  document: "Push target rules, 2026-09",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const zernio: Source = {
  document: "zernio-dev/zernio-api, 2026-03",
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
  "youtube.video.title.utf16": { ...practice, note: "Nobody says what a character is" },
  "youtube.video.title.empty": client,
  "youtube.video.tags": { ...api, note: "The commas between tags count, and two quotes around one that holds a blank" },
  "youtube.video.media": client,
  "youtube.video.media.video": { ...help, note: "An account that nobody has verified may publish 15 minutes" },
  "youtube.short": help,
  "youtube.video.card": practice,
  "youtube.short.card": practice,
  "youtube.post": report,
  "youtube.comment": types,
  "youtube.comment.text": zernio,
  "youtube.comment.hide": { ...types, note: "By the state of moderation; for the owner of the video" },
  "youtube.comment.privateReply": practice,
  "youtube.comment.like": practice,
  "youtube.comment.repost": practice,
  "youtube.comment.quote": practice,
  "youtube.entities": practice,
  "youtube.quota.posts": quota,
  "youtube.schedules": { ...types, note: "A private video with publishAt" },
  "youtube.permissions": types,
  "youtube.cadence": { ...types, note: "How often we ask is ours to choose" },
};
