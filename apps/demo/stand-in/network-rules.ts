export const networkIds = ["threads", "instagram", "facebook", "x", "linkedin", "email"] as const;
export type NetworkId = (typeof networkIds)[number];
export type Unit = "utf8-bytes" | "utf16" | "graphemes" | "x-weighted";
export type Format = "post" | "reel" | "story";
export type Need =
  | "account"
  | "publish"
  | "readComments"
  | "reply"
  | "hide"
  | "like"
  | "deleteComment"
  | "deletePost"
  | "readMentions"
  | "readMessages"
  | "sendMessage";

export interface TextRule {
  max: number;
  unit: Unit;
}
export interface MediaGroup {
  mimes: readonly string[];
  max: number;
  maxBytes: number;
  minBytes?: number;
  seconds?: readonly [number, number];
  ratio?: readonly [number, number];
}
export interface FormatRule {
  text: TextRule | null;
  minMedia: number;
  groups: readonly MediaGroup[];
  /** The total when kinds may stand side by side; absent: one group only. */
  mixed?: number;
  maxTotalBytes?: number;
}
export interface Scope {
  scope: string;
  purpose: "account" | "publish" | "inbox" | "insights";
  text: string;
}
export interface NetworkRules {
  name: string;
  push: boolean;
  postWord: string;
  accountType: string;
  formats: Partial<Record<Format, FormatRule>>;
  comment: TextRule | null;
  message: TextRule | null;
  /** A person must have written within 24 h (7 days with the human agent tag). */
  messageWindow: boolean;
  privateReply: boolean;
  answersMentions: boolean;
  hidesTopLevelOnly?: boolean;
  hashtags?: number;
  mentions?: number;
  links?: number;
  cashtags?: number;
  altText: number;
  littleText?: boolean;
  letters?: boolean;
  threads?: boolean;
  postQuota: { max: number; seconds: number } | null;
  replyQuota: { max: number; seconds: number } | null;
  tokenSeconds: number;
  scopes: readonly Scope[];
  needs: Record<Need, string | null>;
}

const day = 86_400;
const anyFile = ["application/pdf", "application/octet-stream", "image/jpeg", "image/png", "image/gif", "image/webp"];
const videos = ["video/mp4", "video/quicktime"];
const scope = (name: string, purpose: Scope["purpose"], text: string): Scope => ({ scope: name, purpose, text });

export const networkRules: Record<NetworkId, NetworkRules> = {
  threads: {
    name: "Threads",
    push: false,
    postWord: "thread",
    accountType: "business",
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
  },
  instagram: {
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
  },
  facebook: {
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
  },
  x: {
    name: "X",
    push: true,
    postWord: "post",
    accountType: "business",
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
  },
  linkedin: {
    name: "LinkedIn",
    push: true,
    postWord: "post",
    accountType: "organization",
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
  },
  email: {
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
  },
};

export const isNetworkId = (value: unknown): value is NetworkId => networkIds.some((id) => id === value);
