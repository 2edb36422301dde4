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
import type { EntitySyntax } from "./text-rules.js";

const paying = ["premium"];
const characters = "\uFFFE\uFEFF\uFFFF";
const altText = { limit: 1000, unit: "codePoints" } as const;
const files = {
  mixed: false,
  image: { formats: ["jpeg", "png", "gif", "webp"], maxBytes: 5_000_000, count: { max: 4 }, altText },
  animation: {
    formats: ["gif"],
    maxBytes: 15_000_000,
    count: { max: 1 },
    width: { max: 1280 },
    height: { max: 1080 },
    frames: { max: 350 },
    totalPixels: { max: 300_000_000 },
    altText,
  },
  video: {
    formats: ["mp4", "mov"],
    maxBytes: 512_000_000,
    count: { max: 1 },
    seconds: { min: 0.5, max: 140 },
    width: { min: 32, max: 1280, severity: "warning" },
    height: { min: 32, max: 1024, severity: "warning" },
    aspect: { min: 0.3333333333333333, max: 3 },
    framesPerSecond: { max: 60 },
  },
  audio: false,
  document: false,
} as const;

const id = "x";
const name = "X";

const surfaces: SurfacesByName = {
  post: {
    text: {
      limits: [
        { unit: "weighted", urlLength: 23, limit: 280, when: { notTiers: paying } },
        { suffix: "premium", unit: "weighted", urlLength: 23, limit: 25_000, when: { tiers: paying } },
      ],
      entities: [{ entity: "cashtag", limit: 1 }],
      required: "unlessMedia",
      forbidden: characters,
    },
  },
  comment: {
    text: {
      limits: [
        { unit: "weighted", urlLength: 23, freeLeadingMentions: true, limit: 280, when: { notTiers: paying } },
        {
          suffix: "premium",
          unit: "weighted",
          urlLength: 23,
          freeLeadingMentions: true,
          limit: 25_000,
          when: { tiers: paying },
        },
      ],
      entities: [{ entity: "cashtag", limit: 1 }],
      required: "unlessMedia",
      forbidden: characters,
    },
  },
  directMessage: {
    text: {
      limits: [
        { unit: "codePoints", limit: 10_000 },
        { suffix: "utf16", unit: "utf16", limit: 10_000, severity: "warning" },
      ],
      required: "unlessMedia",
    },
  },
  poll: {
    option: {
      limits: [{ unit: "codePoints", limit: 25 }],
      required: "always",
    },
  },
  article: { text: { limits: [{ unit: "codePoints", limit: 100_000 }] } },
  reel: false,
  story: false,
  email: false,
};

const entities: EntitySyntax = {
  url: { bare: true, clickable: true },
  mention: { form: "word" },
  hashtag: { form: "word" },
  cashtag: { form: "letters" },
};

const looks: LooksBySurface = {
  post: { fold: { characters: 280 }, gallery: { form: "mosaic" }, card: "last" },
  comment: { card: "last" },
  poll: { poll: { options: { min: 2, max: 4 }, seconds: { min: 300, max: 604_800 } } },
};

const media: MediaBySurface = {
  post: files,
  comment: files,
  directMessage: { count: { max: 1 }, audio: false, document: false },
};

const interactions: InteractionsByKind = {
  comment: {
    receive: true,
    reply: true,
    privateReply: false,
    like: false,
    repost: true,
    quote: false,
    hide: { when: [{ rule: "x.comment.hide.ownPosts", is: "rootPostIsOwn" }] },
    delete: false,
    deleteOwn: true,
    editOwn: { when: [{ rule: "x.edit.premium", is: "tier", of: paying }] },
  },
  mention: {
    receive: true,
    reply: true,
    privateReply: false,
    like: false,
    repost: true,
    quote: false,
    hide: false,
    delete: false,
    deleteOwn: true,
    editOwn: { when: [{ rule: "x.edit.premium", is: "tier", of: paying }] },
  },
  tag: false,
  directMessage: { receive: true, start: true, reply: true, repost: false, quote: false, editOwn: false },
  email: false,
  review: false,
};

// X. A thread is a chain of replies to oneself; liking and quoting went with the self-serve tiers.
export const xText: NetworkText = { id, name, surfaces };
export const xLooks: NetworkLooks = { id, entities, looks };
export const xMedia: NetworkMedia = { id, media };
export const xInteractions: NetworkInteractions = { id, name, interactions };
export const xTerms: NetworkTerms = {
  id,
  accountTypes: ["profile"],
  thread: {},
  cadence: { kind: "push" },
  permissions: [
    "tweet.read",
    "tweet.write",
    "tweet.moderate.write",
    "users.read",
    "media.write",
    "dm.read",
    "dm.write",
    "offline.access",
  ],
  quotas: [
    { rule: "x.quota.posts", of: "post", limit: 100, perMinutes: 15 },
    { rule: "x.quota.posts.app", of: "post", limit: 10_000, perMinutes: 1440, shared: true },
  ],
  prices: [
    { rule: "x.price.post", of: "post", usd: 0.015 },
    { rule: "x.price.post.url", of: "post", usd: 0.2, with: "url" },
    { rule: "x.price.reply", of: "reply", usd: 0.01 },
  ],
  schedules: false,
};
