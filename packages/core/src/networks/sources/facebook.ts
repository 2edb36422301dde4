import type { Source, Sources } from "./source.js";

const graph: Source = {
  document: "Meta for Developers, Page feed and photos, as quoted in 2026-09",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const messenger: Source = {
  document: "Meta for Developers, Messenger Platform",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const article: Source = { document: "Loomly, Interactions (French)", checkedOn: "2026-11-20", confidence: "stated" };
const client: Source = {
  document: "gitroomhq/postiz-app and brightbeanxyz/brightbean-studio",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const practice: Source = { document: "Common practice", checkedOn: "2026-11-20", confidence: "likely" };

export const facebookSources: Sources = {
  "facebook.post.card": {
    document: "Channel production specs, 2026-07",
    checkedOn: "2026-11-20",
    confidence: "quoted",
  },
  facebook: practice,
  "facebook.pagesOnly": {
    document: "Sparkcentral, channels (German), revision of 2023",
    checkedOn: "2026-11-20",
    confidence: "stated",
    note: "Groups were there in 2021",
  },
  "facebook.post.text": { ...practice, note: "The network publishes no limit" },
  "facebook.post.empty": graph,
  "facebook.post.media.image": graph,
  "facebook.reel": {
    document: "Meta for Developers, Reels publishing, as quoted in 2026-07",
    checkedOn: "2026-11-20",
    confidence: "quoted",
  },
  "facebook.story": client,
  "facebook.comment.receive": article,
  "facebook.comment.reply": client,
  "facebook.mention.receive": article,
  "facebook.directMessage": messenger,
  "facebook.directMessage.receive": article,
  "facebook.directMessage.window": { ...messenger, note: "24 hours, for a person 7 days" },
  "facebook.permissions": client,
  "facebook.schedules": {
    document: "scheduled_publish_time, as several clients enforce it",
    checkedOn: "2026-11-20",
    confidence: "quoted",
  },
  "facebook.cadence": messenger,
};
