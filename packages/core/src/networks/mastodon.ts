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

// The instance sets its own limits: they come with the account, by these rules' names.
const text: TextFacts = {
  limits: [{ unit: "shortenedGraphemes", urlLength: 23, contentWarning: true, limit: 500 }],
  required: "unlessMedia",
};

const contentWarning: TextFacts = { limits: [] };
const altText = { limit: 1500, unit: "codePoints" } as const;
const files = {
  count: { max: 4 },
  mixed: false,
  image: {
    formats: ["jpeg", "png", "gif", "webp", "heic", "avif"],
    maxBytes: 16_777_216,
    pixels: { max: 33_177_600 },
    altText,
  },
  animation: { formats: ["gif"], count: { max: 1 }, maxBytes: 16_777_216, pixels: { max: 33_177_600 }, altText },
  video: {
    formats: ["mp4", "mov", "webm", "ogg"],
    count: { max: 1 },
    maxBytes: 103_809_024,
    framesPerSecond: { max: 120 },
    pixels: { max: 8_294_400 },
    altText,
  },
  audio: { count: { max: 1 }, maxBytes: 103_809_024, altText },
  document: false,
} as const;

const said = {
  receive: true,
  reply: true,
  privateReply: true,
  like: true,
  react: false,
  repost: true,
  quote: true,
  hide: false,
  delete: false,
  deleteOwn: true,
  editOwn: true,
} as const;

const id = "mastodon";
const name = "Mastodon";

const surfaces: SurfacesByName = {
  post: { text, contentWarning },
  comment: { text, contentWarning },
  directMessage: { text, contentWarning },
  poll: {
    text,
    contentWarning,
    option: {
      limits: [{ unit: "graphemes", limit: 50 }],
      required: "always",
    },
  },
  email: false,
};

const entities: EntitySyntax = {
  url: { form: "openPath", bare: false, clickable: true },
  mention: { form: "address" },
  hashtag: { form: "separated" },
  cashtag: false,
};

const looks: LooksBySurface = {
  post: { gallery: { form: "mosaic" }, card: "first" },
  comment: { card: "first" },
  poll: { poll: { options: { min: 2, max: 4 }, seconds: { min: 300, max: 2_629_746 }, withMedia: false } },
};

const media: MediaBySurface = { post: files, comment: files, directMessage: files };

const interactions: InteractionsByKind = {
  comment: said,
  mention: said,
  directMessage: {
    receive: true,
    start: true,
    reply: true,
    like: true,
    react: false,
    repost: false,
    quote: false,
    hide: false,
    delete: false,
    deleteOwn: true,
    editOwn: true,
  },
  tag: false,
  email: false,
  review: false,
};

// Mastodon. What an instance changes comes with the account; a private message is a post that only those named can read.
export const mastodonText: NetworkText = { id, name, surfaces };
export const mastodonLooks: NetworkLooks = { id, entities, looks };
export const mastodonMedia: NetworkMedia = { id, media };
export const mastodonInteractions: NetworkInteractions = { id, name, interactions };
export const mastodonTerms: NetworkTerms = {
  id,
  accountTypes: ["profile"],
  thread: {},
  cadence: { kind: "push" },
  permissions: [
    "profile",
    "push",
    "read:accounts",
    "read:notifications",
    "read:statuses",
    "write:conversations",
    "write:favourites",
    "write:media",
    "write:statuses",
  ],
  quotas: [{ rule: "mastodon.quota.requests", of: "request", limit: 300, perMinutes: 5 }],
  schedules: { minMinutes: 5 },
};
