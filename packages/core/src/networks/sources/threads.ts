import type { Source, Sources } from "./source.js";

const docs: Source = { document: "Meta for Developers, Threads API", checkedOn: "2026-11-20", confidence: "stated" };
const article: Source = { document: "Spotler Engage, Threads (Dutch)", checkedOn: "2026-11-20", confidence: "stated" };
const practice: Source = { document: "Common practice", checkedOn: "2026-11-20", confidence: "likely" };

export const threadsSources: Sources = {
  threads: docs,
  "threads.post.text": { ...docs, note: "500 characters, an emoji counted as its bytes of UTF-8" },
  "threads.comment.text": docs,
  "threads.post.text.bytes": {
    document: "gitroomhq/postiz-app #1946",
    checkedOn: "2026-11-20",
    confidence: "quoted",
    note: "175 refusals in 90 days show that other characters are counted in bytes too",
  },
  "threads.comment.text.bytes": {
    document: "gitroomhq/postiz-app #1946",
    checkedOn: "2026-11-20",
    confidence: "quoted",
  },
  "threads.post.links": { ...docs, note: "Since 2025-12-22" },
  "threads.post.hashtags": { ...docs, note: "The first tag becomes the topic, further ones stay text" },
  "threads.post.media": {
    ...article,
    note: "The network's own pages know a GIF by the id of a provider, not as a file",
  },
  "threads.post.media.image.aspect": docs,
  "threads.post.media.image.width": docs,
  "threads.post.media.image.altText": docs,
  "threads.post.media.video.seconds": docs,
  "threads.post.media.video.width": docs,
  "threads.post.media.video.aspect": docs,
  "threads.post.media.video.altText": docs,
  "threads.post.media.video.framesPerSecond": docs,
  "threads.post.media.video.bitsPerSecond": {
    document: "Platform limits, 2026-08",
    checkedOn: "2026-11-20",
    confidence: "quoted",
  },
  "threads.poll": { document: "fbsamples/threads_api", checkedOn: "2026-11-20", confidence: "stated" },
  "threads.article": { ...docs, note: "Not beside files or a poll" },
  "threads.post.gallery": practice,
  "threads.entities": practice,
  "threads.comment": { ...article, note: "The network's interface has grown since; a backend may widen it" },
  "threads.mention": { ...article, note: "The network's interface has grown since; a backend may widen it" },
  "threads.tag": article,
  "threads.directMessage": article,
  "threads.email": practice,
  "threads.review": practice,
  "threads.reel": practice,
  "threads.story": practice,
  "threads.comment.hide": { document: "fbsamples/threads_api", checkedOn: "2026-11-20", confidence: "stated" },
  "threads.comment.editOwn": practice,
  "threads.comment.react": practice,
  "threads.comment.privateReply": practice,
  "threads.comment.deleteOwn": docs,
  "threads.cadence": { ...article, note: "Every hour" },
  "threads.permissions": { document: "fbsamples/threads_api", checkedOn: "2026-11-20", confidence: "stated" },
  "threads.schedules": { document: "Platform Watch, 14 September 2026", checkedOn: "2026-11-20", confidence: "quoted" },
};
