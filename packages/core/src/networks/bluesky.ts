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

const text: TextFacts = {
  limits: [
    { unit: "graphemes", limit: 300 },
    { suffix: "bytes", unit: "utf8Bytes", limit: 3000 },
  ],
  required: "unlessMedia",
};

const files = {
  count: { max: 20 },
  mixed: false,
  // Up to four stand as pictures, more as a gallery, of which the network asks for ten at the most.
  image: {
    count: { max: 10, severity: "warning" },
    maxBytes: 2_000_000,
    longerSide: { max: 4000, severity: "warning" },
    altText: { limit: 2000, unit: "utf16", severity: "warning" },
  },
  video: {
    formats: ["mp4"],
    count: { max: 1 },
    maxBytes: 300_000_000,
    seconds: { max: 600 },
    altText: { limit: 2000, unit: "utf16", severity: "warning" },
  },
  audio: false,
  document: false,
} as const;

const id = "bluesky";
const name = "Bluesky";

const surfaces: SurfacesByName = {
  post: { text },
  comment: { text },
  directMessage: {
    text: {
      limits: [
        { unit: "graphemes", limit: 1000 },
        { suffix: "bytes", unit: "utf8Bytes", limit: 10_000 },
      ],
    },
  },
  poll: false,
  email: false,
};

const entities: EntitySyntax = {
  url: { form: "toBlank", bare: true, clickable: true },
  mention: { form: "handle" },
  hashtag: { form: "trimmed" },
  cashtag: { form: "symbol" },
};

const looks: LooksBySurface = {
  post: { gallery: { form: "mosaic" }, card: "first" },
  comment: { card: "first" },
};

const media: MediaBySurface = { post: files, comment: files, directMessage: false };

const interactions: InteractionsByKind = {
  comment: {
    receive: true,
    reply: true,
    privateReply: false,
    like: true,
    react: false,
    repost: true,
    quote: true,
    hide: { when: [{ rule: "bluesky.comment.hide.ownPosts", is: "rootPostIsOwn" }] },
    delete: false,
    deleteOwn: true,
    editOwn: false,
  },
  mention: {
    receive: true,
    reply: true,
    privateReply: false,
    like: true,
    react: false,
    repost: true,
    quote: true,
    hide: false,
    delete: false,
    deleteOwn: true,
    editOwn: false,
  },
  directMessage: {
    receive: true,
    start: true,
    reply: true,
    like: false,
    react: true,
    repost: false,
    quote: false,
    hide: false,
    editOwn: false,
  },
  email: false,
  review: false,
};

// Bluesky. Two limits hold at once: what readers see, and what is sent.
export const blueskyText: NetworkText = { id, name, surfaces };
export const blueskyLooks: NetworkLooks = { id, entities, looks };
export const blueskyMedia: NetworkMedia = { id, media };
export const blueskyInteractions: NetworkInteractions = { id, name, interactions };
export const blueskyTerms: NetworkTerms = {
  id,
  accountTypes: ["profile"],
  thread: {},
  cadence: { kind: "poll", everySeconds: 60 },
  permissions: ["atproto", "transition:generic", "transition:chat.bsky"],
  quotas: [{ rule: "bluesky.quota.posts", of: "post", limit: 11_666, perMinutes: 1440 }],
  schedules: false,
};
