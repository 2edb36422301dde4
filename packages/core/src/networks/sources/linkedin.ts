import type { Source, Sources } from "./source.js";

const docs: Source = {
  document: "learn.microsoft.com, LinkedIn Posts, Images, Videos, as quoted in 2026-09",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const research: Source = {
  document: "LinkedIn and X publishing research, May 2026",
  checkedOn: "2026-11-20",
  confidence: "quoted",
};
const article: Source = { document: "Loomly, Interactions (French)", checkedOn: "2026-11-20", confidence: "stated" };
const practice: Source = { document: "Common practice", checkedOn: "2026-11-20", confidence: "likely" };

export const linkedinSources: Sources = {
  "linkedin.poll": {
    document: "An SDK's notes on the polls of LinkedIn",
    checkedOn: "2026-11-20",
    confidence: "likely",
  },
  "linkedin.article": {
    document: "LinkedIn and X publishing research, May 2026",
    checkedOn: "2026-11-20",
    confidence: "likely",
  },
  "linkedin.post.card": {
    document: "LinkedIn and X publishing research, May 2026",
    checkedOn: "2026-11-20",
    confidence: "quoted",
    note: "A card needs its own title, text and picture",
  },
  linkedin: practice,
  "linkedin.post.text": {
    document: "linkedin.com/help/linkedin/answer/a528176, as quoted in 2026-09",
    checkedOn: "2026-11-20",
    confidence: "quoted",
    note: "Counted on the text as sent, in which reserved characters are escaped",
  },
  "linkedin.post.media": docs,
  "linkedin.post.media.document": {
    ...research,
    confidence: "likely",
  },
  "linkedin.comment.text": { ...research, confidence: "likely" },
  "linkedin.comment.receive": article,
  "linkedin.mention": article,
  "linkedin.mention.like": practice,
  "linkedin.mention.quote": practice,
  "linkedin.mention.hide": practice,
  "linkedin.mention.delete": practice,
  "linkedin.mention.privateReply": practice,
  "linkedin.tag": article,
  "linkedin.directMessage": article,
  "linkedin.entities": research,
  "linkedin.permissions": research,
  "linkedin.cadence": research,
};
