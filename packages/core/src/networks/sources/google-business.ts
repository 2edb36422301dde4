import type { Source, Sources } from "./source.js";

const clients: Source = {
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
const practice: Source = {
  document: "Common practice",
  checkedOn: "2026-11-20",
  confidence: "likely",
};

export const googleBusinessSources: Sources = {
  googleBusiness: practice,
  "googleBusiness.post.text": {
    ...clients,
    note: "No page of the network that could be read says so; nobody says what is counted",
  },
  "googleBusiness.reviewReply": reply,
  "googleBusiness.entities": help,
};
