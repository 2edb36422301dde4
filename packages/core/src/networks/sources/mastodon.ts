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
  "mastodon.post.gallery": practice,
  "mastodon.email": practice,
  "mastodon.entities": docs,
};
