import type {
  InteractionsByKind,
  MediaBySurface,
  NetworkInteractions,
  NetworkMedia,
  NetworkTerms,
  NetworkText,
  SurfacesByName,
} from "./network.js";
import type { EntitySyntax } from "./text-rules.js";

const notAd = { rule: "instagram.notAd", is: "notAd" } as const;
const altText = { limit: 1000, unit: "codePoints" } as const;
const picture = {
  formats: ["jpeg"],
  maxBytes: 8_000_000,
  width: { min: 320, max: 1440, severity: "warning" },
  altText,
} as const;

const id = "instagram";
const name = "Instagram";

const surfaces: SurfacesByName = {
  post: {
    text: {
      text: {
        limits: [
          { rule: "instagram.post.text", unit: "codePoints", limit: 2200, severity: "error" },
          { rule: "instagram.post.text.utf16", unit: "utf16", limit: 2200, severity: "warning" },
        ],
        entities: [
          { rule: "instagram.post.hashtags.advised", entity: "hashtag", limit: 5, severity: "warning" },
          { rule: "instagram.post.hashtags", entity: "hashtag", limit: 30, severity: "error" },
          { rule: "instagram.post.mentions", entity: "mention", limit: 20, severity: "error" },
        ],
      },
    },
    fold: { characters: 125 },
    gallery: { form: "carousel" },
    card: false,
  },
  reel: {
    text: {
      text: {
        limits: [
          { rule: "instagram.reel.text", unit: "codePoints", limit: 2200, severity: "error" },
          { rule: "instagram.reel.text.utf16", unit: "utf16", limit: 2200, severity: "warning" },
        ],
        entities: [
          { rule: "instagram.reel.hashtags.advised", entity: "hashtag", limit: 5, severity: "warning" },
          { rule: "instagram.reel.hashtags", entity: "hashtag", limit: 30, severity: "error" },
          { rule: "instagram.reel.mentions", entity: "mention", limit: 20, severity: "error" },
        ],
      },
    },
  },
  story: { text: { text: false } },
  comment: {
    text: {
      text: {
        limits: [
          { rule: "instagram.comment.text", unit: "codePoints", limit: 2200, severity: "error" },
          { rule: "instagram.comment.text.utf16", unit: "utf16", limit: 2200, severity: "warning" },
        ],
        entities: [{ rule: "instagram.comment.hashtags", entity: "hashtag", limit: 5, severity: "warning" }],
        required: { rule: "instagram.comment.empty", unlessMedia: false },
      },
    },
  },
  directMessage: {
    text: {
      text: {
        limits: [{ rule: "instagram.directMessage.text", unit: "utf8Bytes", limit: 1000, severity: "error" }],
        required: { rule: "instagram.directMessage.empty", unlessMedia: true },
      },
    },
  },
  email: false,
};

const entities: EntitySyntax = {
  url: { bare: false, clickable: false },
  mention: { form: "dotted" },
  hashtag: { form: "word" },
  cashtag: false,
};

const media: MediaBySurface = {
  post: {
    count: { min: 1, max: 10 },
    mixed: true,
    alike: { by: "aspect", severity: "warning" },
    image: {
      formats: ["jpeg"],
      maxBytes: 8_000_000,
      width: { min: 320, max: 1440, severity: "warning" },
      aspect: { min: 0.8, max: 1.91 },
      altText,
    },
    animation: false,
    video: { formats: ["mp4", "mov"], altText: false },
    audio: false,
    document: false,
  },
  reel: {
    count: { min: 1, max: 1 },
    image: false,
    animation: false,
    video: {
      formats: ["mp4", "mov"],
      codecs: ["h264", "hevc"],
      maxBytes: 300_000_000,
      seconds: { min: 3, max: 900 },
      width: { max: 1920 },
      aspect: { min: 0.01, max: 10 },
      framesPerSecond: { min: 23, max: 60 },
      bitsPerSecond: { max: 25_000_000 },
      lateIndex: "warning",
      editList: "warning",
      altText: false,
    },
    audio: false,
    document: false,
  },
  story: {
    count: { min: 1, max: 1 },
    image: picture,
    animation: false,
    video: {
      formats: ["mp4", "mov"],
      maxBytes: 100_000_000,
      seconds: { min: 3, max: 60 },
      aspect: { min: 0.1, max: 10 },
    },
    audio: false,
    document: false,
  },
  comment: false,
  directMessage: {
    image: { formats: ["jpeg", "png"], maxBytes: 8_000_000, count: { max: 10 } },
    animation: false,
    video: { maxBytes: 25_000_000, formats: ["mp4", "mov", "webm", "ogg", "avi"] },
    audio: { maxBytes: 25_000_000, formats: ["m4a", "aac", "wav"] },
    document: { maxBytes: 25_000_000, formats: ["pdf"] },
  },
};

const interactions: InteractionsByKind = {
  comment: {
    when: [notAd],
    receive: true,
    reply: true,
    privateReply: {
      when: [{ rule: "instagram.comment.privateReply.window", is: "withinHoursOfInbound", hours: 168 }],
    },
    like: false,
    repost: false,
    quote: false,
    hide: true,
    delete: true,
    editOwn: false,
  },
  mention: { when: [notAd], receive: true, like: false, repost: false, quote: false },
  tag: { when: [notAd], receive: true, like: false, repost: false, quote: false },
  directMessage: {
    when: [
      {
        rule: "instagram.directMessage.followers",
        is: "followersBelow",
        value: 500_000,
        accountTypes: ["creator"],
      },
      notAd,
    ],
    receive: true,
    start: false,
    reply: {
      when: [{ rule: "instagram.directMessage.window", is: "withinHoursOfInbound", hours: 24, humanHours: 168 }],
    },
    react: true,
    repost: false,
    quote: false,
  },
  email: false,
  review: false,
};

// Instagram, for professional accounts. Every post needs a file; a private conversation is begun by the customer.
export const instagramText: NetworkText = { id, name, surfaces, entities };
export const instagramMedia: NetworkMedia = { id, media };
export const instagramInteractions: NetworkInteractions = { id, name, interactions };
export const instagramTerms: NetworkTerms = {
  id,
  accountTypes: ["business", "creator"],
  thread: false,
  cadence: { kind: "push" },
  permissions: [
    "instagram_basic",
    "instagram_content_publish",
    "instagram_manage_comments",
    "instagram_manage_messages",
    "instagram_manage_insights",
    "pages_show_list",
    "pages_read_engagement",
    "pages_manage_metadata",
    "business_management",
  ],
  quotas: [{ rule: "instagram.quota.posts", of: "post", limit: 100, perMinutes: 1440 }],
  schedules: false,
};
