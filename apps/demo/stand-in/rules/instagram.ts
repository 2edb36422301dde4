import type { NetworkRules } from "../network-rules.ts";
import { day, scope, videos } from "./rule-parts.ts";

export const instagram: NetworkRules = {
  name: "Instagram",
  push: true,
  postWord: "post",
  accountType: "business",
  formats: {
    post: {
      text: { max: 2200, unit: "utf16" },
      minMedia: 1,
      mixed: 10,
      groups: [
        { mimes: ["image/jpeg"], max: 10, maxBytes: 8_000_000, ratio: [0.8, 1.91] },
        { mimes: videos, max: 10, maxBytes: 300_000_000, seconds: [3, 900] },
      ],
    },
    reel: {
      text: { max: 2200, unit: "utf16" },
      minMedia: 1,
      groups: [{ mimes: videos, max: 1, maxBytes: 300_000_000, seconds: [3, 900] }],
    },
    story: {
      text: null,
      minMedia: 1,
      mixed: 1,
      groups: [
        { mimes: ["image/jpeg"], max: 1, maxBytes: 8_000_000 },
        { mimes: videos, max: 1, maxBytes: 100_000_000, seconds: [3, 60] },
      ],
    },
  },
  comment: { max: 2200, unit: "utf16" },
  message: { max: 1000, unit: "utf8-bytes" },
  messageWindow: true,
  privateReply: true,
  answersMentions: true,
  hashtags: 30,
  mentions: 20,
  altText: 1000,
  postQuota: { max: 100, seconds: day },
  replyQuota: null,
  tokenSeconds: 60 * day,
  scopes: [
    scope("instagram_basic", "account", "See your professional profile and media"),
    scope("pages_show_list", "account", "See the Pages you manage"),
    scope("pages_read_engagement", "account", "See the Page the profile is linked to"),
    scope("pages_manage_metadata", "inbox", "Be told at once what happens on the profile"),
    scope("business_management", "account", "See the business the profile belongs to"),
    scope("instagram_content_publish", "publish", "Publish photos, videos and stories for you"),
    scope("instagram_manage_comments", "inbox", "Read, answer, hide and delete comments"),
    scope("instagram_manage_messages", "inbox", "Read and answer direct messages"),
    scope("instagram_manage_insights", "insights", "See how your posts do"),
  ],
  needs: {
    account: "instagram_basic",
    publish: "instagram_content_publish",
    readComments: "instagram_manage_comments",
    reply: "instagram_manage_comments",
    hide: "instagram_manage_comments",
    like: null,
    deleteComment: "instagram_manage_comments",
    deletePost: null,
    readMentions: "instagram_manage_comments",
    readMessages: "instagram_manage_messages",
    sendMessage: "instagram_manage_messages",
  },
};
