import type { Source, Sources } from "./source.js";

const clients: Source = {
  document: "gitroomhq/postiz-app at 74b01ad and docs.zernio.com",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const length: Source = {
  document: "gitroomhq/postiz-app at 74b01ad and docs.zernio.com",
  checkedOn: "2026-11-20",
  confidence: "likely",
};
const reply: Source = {
  document: "Google My Business API v4, ReviewReply",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const help: Source = {
  document: "support.google.com/business, as quoted in 2026-07",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const scope: Source = {
  document: "gitroomhq/postiz-app and brightbeanxyz/brightbean-studio",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const practice: Source = {
  document: "Common practice",
  checkedOn: "2026-11-20",
  confidence: "likely",
};

export const googleBusinessSources: Sources = {
  googleBusiness: practice,
  "googleBusiness.post.text": {
    ...length,
    note: "No page of the network that could be read says so; nobody says what is counted",
  },
  "googleBusiness.post.media": clients,
  "googleBusiness.post.media.image": help,
  "googleBusiness.post.media.audio": practice,
  "googleBusiness.post.media.document": practice,
  "googleBusiness.post.card": help,
  "googleBusiness.reviewReply": reply,
  "googleBusiness.review.receive": clients,
  "googleBusiness.review.reply": { ...clients, note: "One answer to each review, which may be changed" },
  "googleBusiness.review.editOwn": clients,
  "googleBusiness.review.deleteOwn": clients,
  "googleBusiness.entities": { ...help, note: "A link belongs into the button of the post" },
  "googleBusiness.permissions": scope,
};
