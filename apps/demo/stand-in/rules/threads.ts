import type { NetworkRules } from "../network-rules.ts";
import { day, scope, videos } from "./rule-parts.ts";

export const threads: NetworkRules = {
  name: "Threads",
  push: false,
  postWord: "thread",
  accountType: "profile",
  formats: {
    post: {
      text: { max: 500, unit: "utf8-bytes" },
      minMedia: 0,
      mixed: 20,
      groups: [
        { mimes: ["image/jpeg", "image/png"], max: 20, maxBytes: 8_000_000, ratio: [0.1, 10] },
        { mimes: videos, max: 20, maxBytes: 1_000_000_000, seconds: [0, 300] },
      ],
    },
  },
  comment: { max: 500, unit: "utf8-bytes" },
  message: null,
  messageWindow: false,
  privateReply: false,
  answersMentions: false,
  hidesTopLevelOnly: true,
  links: 5,
  altText: 1000,
  threads: true,
  postQuota: { max: 250, seconds: day },
  replyQuota: { max: 1000, seconds: day },
  tokenSeconds: 60 * day,
  scopes: [
    scope("threads_basic", "account", "See your profile and your threads"),
    scope("threads_content_publish", "publish", "Publish threads for you"),
    scope("threads_read_replies", "inbox", "Read replies to your threads"),
    scope("threads_manage_replies", "inbox", "Answer and hide replies for you"),
    scope("threads_manage_mentions", "inbox", "See threads that mention you"),
    scope("threads_delete", "publish", "Delete your threads"),
    scope("threads_manage_insights", "insights", "See how your threads do"),
  ],
  needs: {
    account: "threads_basic",
    publish: "threads_content_publish",
    readComments: "threads_read_replies",
    reply: "threads_manage_replies",
    hide: "threads_manage_replies",
    like: null,
    deleteComment: null,
    deletePost: "threads_delete",
    readMentions: "threads_manage_mentions",
    readMessages: null,
    sendMessage: null,
  },
};
