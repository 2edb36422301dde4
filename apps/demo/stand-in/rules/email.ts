import type { NetworkRules } from "../network-rules.ts";
import { anyFile, scope, videos } from "./rule-parts.ts";

export const email: NetworkRules = {
  name: "Mail",
  push: false,
  postWord: "letter",
  accountType: "mailbox",
  formats: {
    post: {
      text: { max: 10_000_000, unit: "utf8-bytes" },
      minMedia: 0,
      mixed: 50,
      maxTotalBytes: 25_000_000,
      groups: [{ mimes: [...anyFile, ...videos], max: 50, maxBytes: 25_000_000 }],
    },
  },
  comment: null,
  message: { max: 10_000_000, unit: "utf8-bytes" },
  messageWindow: false,
  privateReply: false,
  answersMentions: false,
  altText: 1000,
  letters: true,
  postQuota: null,
  replyQuota: null,
  tokenSeconds: 3600,
  scopes: [
    scope("mail.send", "publish", "Send mail from your address"),
    scope("mail.read", "inbox", "Read and file the mail in your mailbox"),
    scope("offline_access", "account", "Stay connected until you disconnect"),
  ],
  needs: {
    account: "mail.read",
    publish: "mail.send",
    readComments: null,
    reply: null,
    hide: null,
    like: null,
    deleteComment: null,
    deletePost: null,
    readMentions: null,
    readMessages: "mail.read",
    sendMessage: "mail.send",
  },
};
