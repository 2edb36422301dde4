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

const characters = "<>";
const text: Readonly<Record<"title" | "description" | "tags", TextFacts>> = {
  title: {
    limits: [
      { unit: "codePoints", limit: 100 },
      { suffix: "utf16", unit: "utf16", limit: 100, severity: "warning" },
    ],
    required: "always",
    forbidden: characters,
  },
  description: {
    limits: [{ unit: "utf8Bytes", limit: 5000 }],
    forbidden: characters,
  },
  tags: { limits: [{ unit: "tagList", limit: 500 }] },
};

const id = "youtube";
const name = "YouTube";

const surfaces: SurfacesByName = {
  video: text,
  short: text,
  comment: {
    text: {
      limits: [
        { unit: "codePoints", limit: 10_000 },
        { suffix: "utf16", unit: "utf16", limit: 10_000, severity: "warning" },
      ],
    },
  },
  post: false,
  directMessage: false,
  email: false,
};

const entities: EntitySyntax = {
  url: { bare: false, clickable: true },
  mention: { form: "dotted" },
  hashtag: { form: "word" },
  cashtag: false,
};

const looks: LooksBySurface = {
  video: { card: false },
  short: { card: false },
};

const media: MediaBySurface = {
  video: {
    count: { min: 1, max: 1 },
    image: false,
    animation: false,
    video: { maxBytes: 256_000_000_000, seconds: { max: 43_200 } },
    audio: false,
    document: false,
  },
  short: {
    count: { min: 1, max: 1 },
    image: false,
    animation: false,
    video: { maxBytes: 256_000_000_000, seconds: { max: 180 }, aspect: { max: 1 } },
    audio: false,
    document: false,
  },
};

const interactions: InteractionsByKind = {
  comment: {
    receive: true,
    reply: true,
    privateReply: false,
    like: false,
    repost: false,
    quote: false,
    hide: { when: [{ rule: "youtube.comment.hide.ownPosts", is: "rootPostIsOwn" }] },
    delete: false,
    deleteOwn: true,
    editOwn: true,
  },
  mention: false,
  directMessage: false,
  email: false,
  review: false,
};

// YouTube. It makes a short of a video by itself, by its length and shape.
export const youtubeText: NetworkText = { id, name, surfaces };
export const youtubeLooks: NetworkLooks = { id, entities, looks };
export const youtubeMedia: NetworkMedia = {
  id,
  media,
  limitsByTier: { unverified: { "youtube.video.media.video.seconds": 900 } },
};
export const youtubeInteractions: NetworkInteractions = { id, name, interactions };
export const youtubeTerms: NetworkTerms = {
  id,
  accountTypes: ["channel"],
  thread: false,
  cadence: { kind: "poll", everySeconds: 600 },
  permissions: [
    "https://www.googleapis.com/auth/youtube.upload",
    "https://www.googleapis.com/auth/youtube",
    "https://www.googleapis.com/auth/youtube.force-ssl",
    "https://www.googleapis.com/auth/youtube.readonly",
  ],
  quotas: [{ rule: "youtube.quota.posts", of: "post", limit: 100, perMinutes: 1440, shared: true }],
  // It keeps a private video and shows it at the time; how far ahead, nobody has looked.
  schedules: {},
};
