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
const files: Source = {
  document: "developers.tiktok.com, Media transfer guide, as quoted in 2026-07",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const guidelines: Source = {
  document: "developers.tiktok.com, Content sharing guidelines, as quoted in 2026-09",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const comments: Source = {
  document: "TikTok Business API, its endpoints for comments",
  checkedOn: "2026-11-20",
  confidence: "likely",
};
const messages: Source = {
  document: "infobip.com and developers.chatwoot.com, TikTok",
  checkedOn: "2026-11-20",
  confidence: "likely",
};
const client: Source = {
  document: "gitroomhq/postiz-app at 74b01ad",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const zernio: Source = {
  document: "zernio-dev/zernio-api, 2026-03",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const specs: Source = {
  document: "Channel production specs, 2026-07",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const rulebook: Source = {
  document: "Platform rulebook, 2026-09",
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
  "tiktok.businessOnly": { ...messages, note: "Answers and messages run through the interface for businesses" },
  "tiktok.video.text": { ...video, note: "2,200 units of UTF-16; the app itself is said to take more" },
  "tiktok.video.media": client,
  "tiktok.video.media.video": {
    ...files,
    note: "How long a film may be is told for each creator and comes with the account",
  },
  "tiktok.video.media.video.seconds.min": { ...zernio, note: "Only a client says so" },
  "tiktok.photos": photos,
  "tiktok.photos.media.image": { ...files, note: "PNG is refused" },
  "tiktok.photos.media.video": zernio,
  "tiktok.video.card": specs,
  "tiktok.photos.card": specs,
  "tiktok.comment": comments,
  "tiktok.comment.like": rulebook,
  "tiktok.comment.hide": rulebook,
  "tiktok.comment.deleteOwn": practice,
  "tiktok.comment.editOwn": practice,
  "tiktok.mention.receive": messages,
  "tiktok.directMessage": messages,
  "tiktok.directMessage.country": {
    ...messages,
    note: "Not in the European Economic Area, Switzerland and the United Kingdom",
  },
  "tiktok.directMessage.repost": practice,
  "tiktok.directMessage.quote": practice,
  "tiktok.directMessage.editOwn": practice,
  "tiktok.entities": video,
  "tiktok.entities.url": specs,
  "tiktok.quota.posts": { ...guidelines, note: "About 15 a day for each creator" },
  "tiktok.quota.requests": video,
  "tiktok.permissions": client,
  "tiktok.cadence": { ...practice, note: "How often we ask is ours to choose" },
};
