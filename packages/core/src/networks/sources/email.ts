import type { Source, Sources } from "./source.js";

const standard: Source = { document: "RFC 5322", checkedOn: "2026-11-20", confidence: "likely" };
const article: Source = { document: "Klear, Connect Inbox (Finnish)", checkedOn: "2026-11-20", confidence: "stated" };
const practice: Source = { document: "Common practice", checkedOn: "2026-11-20", confidence: "likely" };

export const emailSources: Sources = {
  email: practice,
  "email.email.subject": standard,
  "email.email.subject.forbidden": { ...standard, note: "A line break would let a subject write further headers" },
  "email.email.media.totalBytes": { ...practice, note: "What the large providers take, before encoding adds a third" },
  "email.email": article,
  "email.cadence": {
    ...article,
    confidence: "likely",
    note: "The mailbox is synchronised; how often is not said, five minutes is what mail programs commonly take",
  },
  "email.email.delete": practice,
  "email.email.hide": practice,
  "email.email.like": practice,
  "email.email.react": practice,
  "email.email.repost": practice,
  "email.email.quote": practice,
  "email.email.editOwn": practice,
  "email.email.privateReply": practice,
};
