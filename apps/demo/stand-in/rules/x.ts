import type { NetworkRules } from "../network-rules.ts";
import { scope, videos } from "./rule-parts.ts";

export const x: NetworkRules = {
  name: "X",
  push: true,
  postWord: "post",
  accountType: "profile",
  formats: {
    post: {
      text: { max: 280, unit: "x-weighted" },
      minMedia: 0,
      groups: [
        { mimes: ["image/jpeg", "image/png", "image/webp"], max: 4, maxBytes: 5_000_000 },
        { mimes: ["image/gif"], max: 1, maxBytes: 15_000_000 },
        { mimes: videos, max: 1, maxBytes: 512_000_000, seconds: [0.5, 140] },
      ],
    },
  },
  comment: { max: 280, unit: "x-weighted" },
  message: { max: 10_000, unit: "graphemes" },
  messageWindow: false,
  privateReply: false,
  answersMentions: true,
  cashtags: 1,
  altText: 1000,
  threads: true,
  postQuota: { max: 100, seconds: 900 },
  replyQuota: { max: 100, seconds: 900 },
  tokenSeconds: 7200,
  scopes: [
    scope("users.read", "account", "See your profile"),
    scope("tweet.read", "inbox", "Read your posts, replies to them and mentions of you"),
    scope("tweet.write", "publish", "Post, reply and delete posts for you"),
    scope("media.write", "publish", "Upload pictures and videos"),
    scope("tweet.moderate.write", "inbox", "Hide replies to your posts"),
    scope("dm.read", "inbox", "Read your direct messages"),
    scope("dm.write", "inbox", "Send direct messages for you"),
    scope("offline.access", "account", "Stay connected until you disconnect"),
  ],
  needs: {
    account: "users.read",
    publish: "tweet.write",
    readComments: "tweet.read",
    reply: "tweet.write",
    hide: "tweet.moderate.write",
    like: null,
    deleteComment: null,
    deletePost: "tweet.write",
    readMentions: "tweet.read",
    readMessages: "dm.read",
    sendMessage: "dm.write",
  },
};
