import type { Source, Sources } from "./source.js";

const lexicons: Source = {
  document: "bluesky-social/atproto, lexicons at d6296a1c",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const text: Source = {
  document: "bluesky-social/atproto, rich text at d6296a1c",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const app: Source = {
  document: "bluesky-social/social-app at 008fe5e",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const sign: Source = {
  document: "bluesky-social/bsky-docs, 2024-09-25",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const practice: Source = {
  document: "Common practice",
  checkedOn: "2026-11-20",
  confidence: "likely",
};

export const blueskySources: Sources = {
  bluesky: lexicons,
  "bluesky.post.media.count": { ...lexicons, note: "Up to four as images, more as a gallery, which takes 20" },
  "bluesky.post.media.image.count": { ...lexicons, note: "The network asks for ten at the most" },
  "bluesky.post.media.image.longerSide": { ...app, note: "The app makes it smaller; the network looks at bytes alone" },
  "bluesky.post.media.image.altText": { ...app, note: "The app's own limit; the network has none" },
  "bluesky.post.media.video.altText": { ...app, note: "The app's own limit; the network has none" },
  "bluesky.post.media.video.seconds": app,
  "bluesky.post.media.audio": practice,
  "bluesky.post.media.document": practice,
  "bluesky.comment.media.count": { ...lexicons, note: "Up to four as images, more as a gallery, which takes 20" },
  "bluesky.comment.media.image.count": { ...lexicons, note: "The network asks for ten at the most" },
  "bluesky.comment.media.image.longerSide": {
    ...app,
    note: "The app makes it smaller; the network looks at bytes alone",
  },
  "bluesky.comment.media.image.altText": { ...app, note: "The app's own limit; the network has none" },
  "bluesky.comment.media.video.altText": { ...app, note: "The app's own limit; the network has none" },
  "bluesky.comment.media.video.seconds": app,
  "bluesky.comment.media.audio": practice,
  "bluesky.comment.media.document": practice,
  "bluesky.comment.hide": { ...lexicons, note: "By the threadgate of one's own post, 300 at the most" },
  "bluesky.comment.editOwn": practice,
  "bluesky.comment.privateReply": practice,
  "bluesky.mention.editOwn": practice,
  "bluesky.mention.hide": practice,
  "bluesky.mention.privateReply": practice,
  "bluesky.directMessage.start": { ...lexicons, note: "The other side may have closed its door to strangers" },
  "bluesky.directMessage.react": app,
  "bluesky.directMessage.like": practice,
  "bluesky.directMessage.editOwn": practice,
  "bluesky.review": practice,
  "bluesky.email": practice,
  "bluesky.post.gallery": practice,
  "bluesky.entities": text,
  "bluesky.quota": { ...practice, note: "35,000 points a day, a post is three" },
  "bluesky.permissions": sign,
  "bluesky.schedules": practice,
  "bluesky.cadence": { ...practice, note: "How often we ask is ours to choose" },
};
