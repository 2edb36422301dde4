import type { Source, Sources } from "./source.js";

const media: Source = {
  document: "Meta for Developers, Instagram user media, v25.0",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const messaging: Source = {
  document: "Meta for Developers, Instagram messaging",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const comments: Source = {
  document: "Meta for Developers, Instagram comment moderation",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const article: Source = { document: "Loomly, Interactions (French)", checkedOn: "2026-11-20", confidence: "stated" };
const practice: Source = { document: "Common practice", checkedOn: "2026-11-20", confidence: "likely" };
const tags: Source = {
  document: "Instagram's announcement of 18 December 2025 and its help pages",
  checkedOn: "2026-11-20",
  confidence: "quoted",
  note: "Five, while the reference of the interface still says 30",
};

export const instagramSources: Sources = {
  "instagram.post.card": {
    document: "Channel production specs, 2026-07",
    checkedOn: "2026-11-20",
    confidence: "quoted",
  },
  instagram: practice,
  "instagram.notAd": article,
  "instagram.post": media,
  "instagram.post.text": { ...media, note: "What a character is the network does not say" },
  "instagram.post.text.utf16": { ...practice, note: "The strict reading" },
  "instagram.post.hashtags.advised": tags,
  "instagram.post.media.alike": {
    document: "Channel production specs, 2026-07",
    checkedOn: "2026-11-20",
    confidence: "likely",
  },
  "instagram.post.fold": practice,
  "instagram.post.gallery": practice,
  "instagram.reel": media,
  "instagram.reel.text.utf16": { ...practice, note: "The strict reading" },
  "instagram.reel.hashtags.advised": tags,
  "instagram.reel.media.video.maxBytes": { ...media, note: "Older copies of the page say 1 GB" },
  "instagram.reel.media.video.bitsPerSecond": {
    document: "Platform limits, 2026-08",
    checkedOn: "2026-11-20",
    confidence: "quoted",
  },
  "instagram.story": media,
  "instagram.comment": comments,
  "instagram.comment.text": practice,
  "instagram.comment.hashtags": { ...tags, confidence: "likely" },
  "instagram.comment.empty": practice,
  "instagram.comment.media": practice,
  "instagram.comment.like": practice,
  "instagram.comment.repost": practice,
  "instagram.comment.quote": practice,
  "instagram.comment.editOwn": practice,
  "instagram.comment.privateReply": {
    document: "Meta for Developers, private replies, 2026-06-30",
    checkedOn: "2026-11-20",
    confidence: "stated",
  },
  "instagram.mention": { document: "Sparkcentral, channels (German)", checkedOn: "2026-11-20", confidence: "stated" },
  "instagram.mention.like": practice,
  "instagram.mention.repost": practice,
  "instagram.mention.quote": practice,
  "instagram.tag": article,
  "instagram.tag.like": practice,
  "instagram.tag.repost": practice,
  "instagram.tag.quote": practice,
  "instagram.directMessage": messaging,
  "instagram.directMessage.followers": {
    ...article,
    note: "The network's page of today names any professional account",
  },
  "instagram.directMessage.window": { ...messaging, note: "24 hours, for a person 7 days" },
  "instagram.entities": media,
  "instagram.permissions": media,
  "instagram.cadence": comments,
  "instagram.quota": {
    document: "Platform limits, verified 2026-08-03",
    checkedOn: "2026-11-20",
    confidence: "quoted",
    note: "Ask `content_publishing_limit` for the account's own",
  },
};
