import type { Source, Sources } from "./source.js";

const archive: Source = {
  document: "reddit-archive/reddit, validators",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const quoted: Source = {
  document: "reddit-archive/reddit, validators, as quoted in 2026-09",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const api: Source = {
  document: "Reddit API, as many clients quote it",
  checkedOn: "2026-11-20",
  confidence: "stated",
};
const thirds: Source = {
  document: "docs.bulkit.io, postfuze and zernio, Reddit",
  checkedOn: "2026-11-20",
  confidence: "likely",
};
const practice: Source = {
  document: "Common practice",
  checkedOn: "2026-11-20",
  confidence: "likely",
};

export const redditSources: Sources = {
  reddit: practice,
  "reddit.post.title": archive,
  "reddit.post.text": { ...quoted, note: "Several clients stop at 10,000" },
  "reddit.post.flair": api,
  "reddit.link": thirds,
  "reddit.entities": practice,
};
