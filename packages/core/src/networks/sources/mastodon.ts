import type { Source, Sources } from "./source.js";

const docs: Source = {
  document: "mastodon/documentation at 2903485",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const server: Source = {
  document: "mastodon/mastodon, status_length_validator",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const practice: Source = {
  document: "Common practice",
  checkedOn: "2026-11-20",
  confidence: "likely",
};

export const mastodonSources: Sources = {
  mastodon: docs,
  "mastodon.post.text": {
    ...server,
    note: "As the server counts: its own web page differs where a link or a host is overlong",
  },
  "mastodon.post.media": { ...docs, note: "The instance may have its own limits; they come with the account" },
  "mastodon.comment.media": { ...docs, note: "The instance may have its own limits; they come with the account" },
  "mastodon.directMessage": { ...docs, note: "A post that only those named can read; it is not encrypted" },
  "mastodon.directMessage.media": { ...docs, note: "The instance may have its own limits; they come with the account" },
  "mastodon.directMessage.quote": practice,
  "mastodon.comment.privateReply": { ...docs, note: "An answer with the visibility direct" },
  "mastodon.comment.quote": { ...docs, note: "Since 4.5, where the author allows it" },
  "mastodon.comment.hide": practice,
  "mastodon.mention.hide": practice,
  "mastodon.mention.quote": { ...docs, note: "Since 4.5, where the author allows it" },
  "mastodon.directMessage.hide": practice,
  "mastodon.post.gallery": practice,
  "mastodon.post.card": practice,
  "mastodon.comment.card": practice,
  "mastodon.poll.option": { ...docs, note: "The guide for users still says 25" },
  "mastodon.email": practice,
  "mastodon.review": practice,
  "mastodon.quota": practice,
  "mastodon.entities": docs,
};
