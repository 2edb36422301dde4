import type { Source, Sources } from "./source.js";

const api: Source = {
  document: "Telegram Bot API 10.1, 2026-06-11",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const client: Source = {
  document: "gitroomhq/postiz-app #1947, openclaw/openclaw #116892",
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
  "telegram.email": practice,
  "telegram.entities": api,
};
