import type { NetworkRules } from "../network-rules.ts";
import { day, scope } from "./rule-parts.ts";

export const linkedin: NetworkRules = {
  name: "LinkedIn",
  push: true,
  postWord: "post",
  accountType: "page",
  formats: {
    post: {
      text: { max: 3000, unit: "utf16" },
      minMedia: 0,
      groups: [
        { mimes: ["image/jpeg", "image/png", "image/gif"], max: 20, maxBytes: 100_000_000 },
        { mimes: ["video/mp4"], max: 1, maxBytes: 500_000_000, minBytes: 75_000, seconds: [3, 1800] },
        { mimes: ["application/pdf"], max: 1, maxBytes: 100_000_000 },
      ],
    },
  },
  comment: { max: 1250, unit: "utf16" },
  message: null,
  messageWindow: false,
  privateReply: false,
  answersMentions: true,
  altText: 4086,
  littleText: true,
  postQuota: null,
  replyQuota: null,
  tokenSeconds: 60 * day,
  scopes: [
    scope("openid", "account", "Know who you are"),
    scope("rw_organization_admin", "account", "See the Pages you administer"),
    scope("w_organization_social", "publish", "Post, comment and like as your Page"),
    scope("r_organization_social", "inbox", "Read comments on and mentions of your Page"),
  ],
  needs: {
    account: "rw_organization_admin",
    publish: "w_organization_social",
    readComments: "r_organization_social",
    reply: "w_organization_social",
    hide: null,
    like: "w_organization_social",
    deleteComment: "w_organization_social",
    deletePost: "w_organization_social",
    readMentions: "r_organization_social",
    readMessages: null,
    sendMessage: null,
  },
};
