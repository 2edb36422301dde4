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

const files = {
  count: { max: 20 },
  mixed: true,
  image: {
    formats: ["jpeg", "png"],
    maxBytes: 8_000_000,
    width: { min: 320, max: 1440, severity: "warning" },
    aspect: { min: 0.1, max: 10 },
    altText: { limit: 1000, unit: "codePoints" },
  },
  animation: false,
  video: {
    formats: ["mp4", "mov"],
    maxBytes: 1_000_000_000,
    seconds: { max: 300 },
    width: { max: 1920, severity: "warning" },
    aspect: { min: 0.01, max: 10 },
    framesPerSecond: { min: 23, max: 60 },
    bitsPerSecond: { max: 100_000_000 },
    altText: { limit: 1000, unit: "codePoints" },
  },
  audio: false,
  document: false,
} as const;

const id = "threads";
const name = "Threads";

const surfaces: SurfacesByName = {
  post: {
    text: {
      limits: [
        { unit: "emojiBytes", limit: 500 },
        { suffix: "bytes", unit: "utf8Bytes", limit: 500, severity: "warning" },
      ],
      entities: [
        { entity: "url", limit: 5, unique: true },
        { entity: "hashtag", limit: 1, severity: "warning" },
      ],
      required: "unlessMedia",
    },
  },
  comment: {
    text: {
      limits: [
        { unit: "emojiBytes", limit: 500 },
        { suffix: "bytes", unit: "utf8Bytes", limit: 500, severity: "warning" },
      ],
      entities: [{ entity: "url", limit: 5, unique: true }],
      required: "unlessMedia",
    },
  },
  poll: {},
  // A long text that hangs on a post without files.
  article: {
    text: { limits: [{ unit: "codePoints", limit: 10_000 }] },
  },
  reel: false,
  story: false,
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
  post: { gallery: { form: "carousel" }, card: "first" },
  comment: { card: "first" },
  poll: { poll: { options: { min: 2, max: 4 }, seconds: [86_400], withMedia: false } },
};

const media: MediaBySurface = {
  post: files,
  comment: files,
};

const interactions: InteractionsByKind = {
  comment: {
    receive: { when: [{ rule: "threads.comment.receive.ownPosts", is: "rootPostIsOwn" }] },
    reply: { when: [{ rule: "threads.comment.reply.ownPosts", is: "rootPostIsOwn" }] },
    privateReply: false,
    like: false,
    react: false,
    repost: false,
    quote: false,
    hide: { when: [{ rule: "threads.comment.hide.ownPosts", is: "rootPostIsOwn" }] },
    delete: false,
    deleteOwn: true,
    editOwn: false,
  },
  mention: false,
  tag: false,
  directMessage: false,
  email: false,
  review: false,
};

// Threads. A reply chain is a thread; there are no private messages.
export const threadsText: NetworkText = { id, name, surfaces };
export const threadsLooks: NetworkLooks = { id, entities, looks };
export const threadsMedia: NetworkMedia = { id, media };
export const threadsInteractions: NetworkInteractions = { id, name, interactions };
export const threadsTerms: NetworkTerms = {
  id,
  accountTypes: ["profile"],
  thread: {},
  cadence: { kind: "poll", everySeconds: 3600 },
  permissions: [
    "threads_basic",
    "threads_content_publish",
    "threads_read_replies",
    "threads_manage_replies",
    "threads_delete",
    "threads_manage_insights",
  ],
  quotas: [
    { rule: "threads.quota.posts", of: "post", limit: 250, perMinutes: 1440 },
    { rule: "threads.quota.replies", of: "reply", limit: 1000, perMinutes: 1440 },
    { rule: "threads.quota.deletes", of: "delete", limit: 100, perMinutes: 1440 },
  ],
  schedules: false,
};
