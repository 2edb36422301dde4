import type { Source, Sources } from "./source.js";

const api: Source = {
  document: "Telegram Bot API 10.1, 2026-06-11",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const client: Source = {
  document: "gitroomhq/postiz-app #1947, openclaw/openclaw #116892",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const limits: Source = {
  document: "Platform limits, 2026-08-03",
  checkedOn: "2026-11-20",
  confidence: "likely",
};
const practice: Source = {
  document: "Common practice",
  checkedOn: "2026-11-20",
  confidence: "likely",
};

export const telegramSources: Sources = {
  telegram: api,
  "telegram.post.text": {
    ...api,
    note: "The limit is stated; that it counts units of UTF-16 after markup is read is practice",
  },
  "telegram.post.text.withMedia": { ...client, note: "781 captions were refused in 90 days" },
  "telegram.post.gallery": practice,
  "telegram.comment.receive": {
    ...practice,
    note: "In the group that is linked to the channel, where the bot must be a member",
  },
  "telegram.comment.privateReply": practice,
  "telegram.comment.like": practice,
  "telegram.comment.quote": practice,
  "telegram.mention.privateReply": practice,
  "telegram.mention.like": practice,
  "telegram.mention.quote": practice,
  "telegram.mention.delete": practice,
  "telegram.directMessage.start": { ...practice, note: "They must write to the bot first" },
  "telegram.directMessage.like": practice,
  "telegram.directMessage.quote": practice,
  "telegram.tag": practice,
  "telegram.email": practice,
  "telegram.review": practice,
  "telegram.quota": { ...limits, note: "About 20 a minute into one chat" },
  "telegram.entities": {
    document: "tdlib/td, MessageEntity.cpp, and Bot API 10.1",
    checkedOn: "2026-11-20",
    confidence: "stated",
    note: "Links are found as on X; the client has a list of top-level domains of its own",
  },
};
