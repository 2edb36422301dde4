import type { NetworkRules } from "./network.js";

/** E-mail, through a mailbox that a person connected. */
export const email: NetworkRules = {
  id: "email",
  name: "Email",
  accountTypes: ["mailbox"],
  surfaces: {
    email: {
      text: {
        subject: {
          limits: [{ rule: "email.subject", unit: "utf8Bytes", limit: 998, severity: "warning" }],
          forbidden: { rule: "email.subject.lineBreak", characters: "\r\n" },
        },
        text: { limits: [], required: { rule: "email.empty", unlessMedia: true } },
      },
      media: { totalBytes: { max: 25_000_000, severity: "warning" } },
    },
    post: false,
    reel: false,
    story: false,
    comment: false,
    directMessage: false,
  },
  entities: { url: { bare: true, clickable: true }, mention: false, hashtag: false, cashtag: false },
  thread: false,
  interactions: {
    email: {
      receive: true,
      start: true,
      reply: true,
      privateReply: false,
      like: false,
      react: false,
      repost: false,
      quote: false,
      hide: false,
      delete: true,
      editOwn: false,
    },
    comment: false,
    mention: false,
    tag: false,
    directMessage: false,
    review: false,
  },
  cadence: { kind: "poll", everySeconds: 300 },
  permissions: ["mail.send", "mail.read"],
  schedules: false,
};
