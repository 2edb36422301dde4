import type { NetworkRules } from "../network-rules.ts";
import { day, scope, videos } from "./rule-parts.ts";

export const facebook: NetworkRules = {
  name: "Facebook",
  push: true,
  postWord: "post",
  accountType: "page",
  formats: {
    post: {
      text: { max: 63_206, unit: "graphemes" },
      minMedia: 0,
      groups: [
        {
          mimes: ["image/jpeg", "image/png", "image/gif", "image/bmp", "image/tiff"],
          max: 10,
          maxBytes: 10_000_000,
        },
        { mimes: videos, max: 1, maxBytes: 10_000_000_000, seconds: [0, 14_400] },
      ],
    },
    reel: {
      text: { max: 63_206, unit: "graphemes" },
      minMedia: 1,
      groups: [{ mimes: ["video/mp4"], max: 1, maxBytes: 10_000_000_000, seconds: [3, 90] }],
    },
    story: {
      text: null,
      minMedia: 1,
      mixed: 1,
      groups: [
        { mimes: ["image/jpeg", "image/png"], max: 1, maxBytes: 10_000_000 },
        { mimes: videos, max: 1, maxBytes: 10_000_000_000 },
      ],
    },
  },
  comment: { max: 8000, unit: "graphemes" },
  message: { max: 2000, unit: "graphemes" },
  messageWindow: true,
  privateReply: true,
  answersMentions: true,
  altText: 4000,
  postQuota: null,
  replyQuota: null,
  tokenSeconds: 60 * day,
  scopes: [
    scope("pages_show_list", "account", "See the Pages you manage"),
    scope("pages_read_engagement", "account", "Read what your Page posts"),
    scope("pages_manage_metadata", "inbox", "Be told at once what happens on your Page"),
    scope("business_management", "account", "See the business your Page belongs to"),
    scope("pages_manage_posts", "publish", "Publish, change and delete posts as your Page"),
    scope("pages_read_user_content", "inbox", "Read comments and posts by others on your Page"),
    scope("pages_manage_engagement", "inbox", "Answer, like, hide and delete comments"),
    scope("pages_messaging", "inbox", "Read and answer messages to your Page"),
    scope("read_insights", "insights", "See how your Page does"),
  ],
  needs: {
    account: "pages_show_list",
    publish: "pages_manage_posts",
    readComments: "pages_read_user_content",
    reply: "pages_manage_engagement",
    hide: "pages_manage_engagement",
    like: "pages_manage_engagement",
    deleteComment: "pages_manage_engagement",
    deletePost: "pages_manage_posts",
    readMentions: "pages_read_user_content",
    readMessages: "pages_messaging",
    sendMessage: "pages_messaging",
  },
};
