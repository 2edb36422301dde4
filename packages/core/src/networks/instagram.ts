import type {
  InteractionsByKind,
  LooksBySurface,
  MediaBySurface,
  NetworkInteractions,
  NetworkLooks,
  NetworkMedia,
  NetworkTerms,
  NetworkText,
  SurfacesByName,
} from "./network.js";
import type { TextFacts } from "./text-facts.js";
import type { EntitySyntax } from "./text-rules.js";

const notAd = { rule: "instagram.notAd", is: "notAd" } as const;
const altText = { limit: 1000, unit: "codePoints" } as const;
const picture = {
  formats: ["jpeg"],
  maxBytes: 8_000_000,
  width: { min: 320, max: 1440, severity: "warning" },
  altText,
} as const;

const limits: TextFacts["limits"] = [
  { unit: "codePoints", limit: 2200 },
  { suffix: "utf16", unit: "utf16", limit: 2200, severity: "warning" },
];
const linked: TextFacts["entities"] = [
  { entity: "hashtag", limit: 30 },
  { suffix: "advised", entity: "hashtag", limit: 5, severity: "warning" },
  { entity: "mention", limit: 20 },
];

const id = "instagram";
const name = "Instagram";

const surfaces: SurfacesByName = {
  post: {
    text: {
      limits,
      entities: linked,
    },
  },
  reel: {
    text: {
      limits,
      entities: linked,
    },
  },
  story: { text: false },
  comment: {
    text: {
      limits,
      entities: [{ entity: "hashtag", limit: 5, severity: "warning" }],
      required: "always",
    },
  },
  directMessage: {
    text: {
      limits: [{ unit: "utf8Bytes", limit: 1000 }],
      required: "unlessMedia",
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

const looks: LooksBySurface = {
  post: { fold: { characters: 125 }, gallery: { form: "carousel" }, card: false },
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
export const instagramText: NetworkText = { id, name, surfaces };
export const instagramLooks: NetworkLooks = { id, entities, looks };
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
