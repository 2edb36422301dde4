import type { Source, Sources } from "./source.js";

const archive: Source = {
  document: "reddit-archive/reddit, validators",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const quoted: Source = {
  document: "reddit-archive/reddit, validators, as quoted in 2026-09",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const api: Source = {
  document: "Reddit API, as many clients quote it",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const thirds: Source = {
  document: "docs.bulkit.io, postfuze and zernio, Reddit",
  checkedOn: "2026-11-20",
  confidence: "likely",
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
const practice: Source = {
  document: "Common practice",
  checkedOn: "2026-11-20",
  confidence: "likely",
};

export const redditSources: Sources = {
  reddit: practice,
  "reddit.post.title": archive,
  "reddit.post.title.utf16": practice,
  "reddit.post.text": { ...quoted, note: "Several clients stop at 10,000" },
  "reddit.post.text.utf16": practice,
  "reddit.post.flair": api,
  "reddit.link.link": thirds,
  "reddit.media.media.image": thirds,
  "reddit.media.media.video": thirds,
  "reddit.comment.like": { ...practice, note: "A machine may not vote" },
  "reddit.hide": { ...practice, note: "A moderator takes it out" },
  "reddit.directMessage": { ...thirds, note: "Chat took the place of private messages in 2025" },
  "reddit.quota.requests": report,
  "reddit.permissions": client,
  "reddit.entities": practice,
  "reddit.cadence": { ...practice, note: "How often we ask is ours to choose" },
};
