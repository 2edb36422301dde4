import type { Source, Sources } from "./source.js";

const counting: Source = {
  document: "docs.x.com, Counting characters, 2026-08-22",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const media: Source = { document: "docs.x.com, Media best practices", checkedOn: "2026-11-20", confidence: "stated" };
const api: Source = { document: "X API description 2.167", checkedOn: "2026-11-20", confidence: "stated" };
const manage: Source = { document: "docs.x.com, Manage posts", checkedOn: "2026-11-20", confidence: "stated" };
const changes: Source = {
  document: "docs.x.com, changelog to August 2026",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const messages: Source = { document: "docs.x.com, Direct messages", checkedOn: "2026-11-20", confidence: "stated" };
const article: Source = { document: "Loomly, Interactions (French)", checkedOn: "2026-11-20", confidence: "stated" };
const practice: Source = { document: "Common practice", checkedOn: "2026-11-20", confidence: "likely" };
const paying: Source = {
  document: "help.x.com, Premium, as quoted in 2026-07",
  checkedOn: "2026-11-20",
  confidence: "likely",
  note: "Whether the interface takes it depends on the account",
};

export const xSources: Sources = {
  x: practice,
  "x.post.text": counting,
  "x.post.text.premium": paying,
  "x.post.cashtags": manage,
  "x.post.empty": api,
  "x.post.forbidden": counting,
  "x.post.media": media,
  "x.post.media.image.altText": api,
  "x.post.media.animation.altText": api,
  "x.comment": manage,
  "x.comment.text": counting,
  "x.comment.text.premium": paying,
  "x.comment.forbidden": counting,
  "x.comment.empty": api,
  "x.comment.media": media,
  "x.comment.media.image.altText": api,
  "x.comment.media.animation.altText": api,
  "x.comment.receive": article,
  "x.comment.like": { ...changes, note: "Gone from the self-serve tiers on 2026-04-20" },
  "x.comment.quote": { ...changes, note: "Gone from the self-serve tiers on 2026-04-20" },
  "x.comment.hide": api,
  "x.comment.repost": api,
  "x.comment.privateReply": practice,
  "x.edit.premium": { document: "docs.x.com, Edit posts", checkedOn: "2026-11-20", confidence: "stated" },
  "x.mention": article,
  "x.mention.like": { ...changes, note: "Gone from the self-serve tiers on 2026-04-20" },
  "x.mention.quote": { ...changes, note: "Gone from the self-serve tiers on 2026-04-20" },
  "x.mention.privateReply": practice,
  "x.mention.hide": practice,
  "x.post.card": practice,
  "x.poll": api,
  "x.article": {
    document: "gitroomhq/postiz-app at 74b01ad",
    checkedOn: "2026-11-20",
    confidence: "likely",
  },
  "x.comment.reply": {
    ...manage,
    note: "Self-serve: only to who names or quotes the account, as an answer to its post does",
  },
  "x.tag": article,
  "x.directMessage": messages,
  "x.directMessage.text": practice,
  "x.directMessage.media": practice,
  "x.directMessage.start": practice,
  "x.entities": { document: "twitter/twitter-text at 30e2430", checkedOn: "2026-11-20", confidence: "stated" },
  "x.permissions": { document: "docs.x.com, OAuth 2.0", checkedOn: "2026-11-20", confidence: "stated" },
  "x.cadence": { document: "docs.x.com, Activity API", checkedOn: "2026-11-20", confidence: "stated" },
  "x.quota": { ...manage, note: "300 posts and reposts within 3 hours are documented too" },
  "x.price": changes,
  "x.thread": manage,
};
