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
    { unit: "utf16", limit: 4096, when: { hasMedia: false } },
    { suffix: "withMedia", unit: "utf16", limit: 1024, when: { hasMedia: true } },
  ],
  required: "unlessMedia",
};

const files = {
  count: { max: 10 },
  mixed: [["image", "video"], ["document"], ["audio"]],
  image: { maxBytes: 10_000_000, widthPlusHeight: { max: 10_000 }, aspect: { min: 0.05, max: 20 } },
  animation: { count: { max: 1 }, maxBytes: 50_000_000 },
  video: { formats: ["mp4"], maxBytes: 50_000_000 },
  audio: { formats: ["mp3", "m4a"], maxBytes: 50_000_000 },
  document: { maxBytes: 50_000_000 },
} as const;

const id = "telegram";
const name = "Telegram";

const surfaces: SurfacesByName = {
  post: { text },
  poll: {
    question: {
      limits: [{ unit: "utf16", limit: 300 }],
      required: "always",
    },
    description: { limits: [{ unit: "utf16", limit: 1024 }] },
    option: {
      limits: [{ unit: "utf16", limit: 100 }],
      required: "always",
    },
  },
  story: { text: { limits: [{ unit: "utf16", limit: 2048 }] } },
  comment: { text },
  directMessage: { text },
  email: false,
};

const entities: EntitySyntax = {
  url: { bare: true, clickable: true },
  mention: { form: "bounded" },
  hashtag: { form: "placed" },
  cashtag: { form: "capitals" },
};

const looks: LooksBySurface = {
  post: { gallery: { form: "mosaic", cells: 10 }, card: "first" },
  poll: { poll: { options: { min: 1, max: 12 }, seconds: { min: 5, max: 2_628_000 }, withMedia: true } },
  comment: { card: "first" },
};

const media: MediaBySurface = {
  post: files,
  comment: files,
  directMessage: files,
  story: {
    count: { min: 1, max: 1 },
    image: {
      maxBytes: 10_000_000,
      width: { min: 1080, max: 1080 },
      height: { min: 1920, max: 1920 },
    },
    animation: false,
    video: {
      formats: ["mp4"],
      codecs: ["hevc"],
      maxBytes: 30_000_000,
      seconds: { max: 60 },
      width: { min: 720, max: 720 },
      height: { min: 1280, max: 1280 },
    },
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
    react: true,
    repost: true,
    quote: false,
    hide: false,
    delete: { when: [{ rule: "telegram.comment.delete.age", is: "withinHoursOfInbound", hours: 48 }] },
    deleteOwn: true,
    editOwn: true,
  },
  mention: {
    receive: true,
    reply: true,
    privateReply: false,
    like: false,
    react: true,
    repost: true,
    quote: false,
    hide: false,
    delete: false,
    deleteOwn: true,
    editOwn: true,
  },
  directMessage: {
    receive: true,
    start: false,
    reply: true,
    like: false,
    react: true,
    repost: true,
    quote: false,
    hide: false,
    deleteOwn: true,
    editOwn: true,
  },
  tag: false,
  email: false,
  review: false,
};

// Telegram, through a bot that administers a channel. Comments stand in the group that is linked to it.
export const telegramText: NetworkText = { id, name, surfaces };
export const telegramLooks: NetworkLooks = { id, entities, looks };
export const telegramMedia: NetworkMedia = { id, media };
export const telegramInteractions: NetworkInteractions = { id, name, interactions };
export const telegramTerms: NetworkTerms = {
  id,
  accountTypes: ["channel", "business"],
  thread: false,
  cadence: { kind: "push" },
  permissions: ["can_post_messages", "can_edit_messages", "can_delete_messages"],
  quotas: [{ rule: "telegram.quota.posts", of: "post", limit: 20, perMinutes: 1 }],
  schedules: false,
};
