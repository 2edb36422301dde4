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

// Groups are connectable in the data but carry nothing: the network withdrew its interface to them.
const pagesOnly = { rule: "facebook.pagesOnly", is: "accountType", of: ["page"] } as const;

const id = "facebook";
const name = "Facebook";

const surfaces: SurfacesByName = {
  post: {
    text: {
      limits: [
        { unit: "codePoints", limit: 63_206 },
        { suffix: "utf16", unit: "utf16", limit: 63_206, severity: "warning" },
      ],
      required: "unlessMedia",
    },
  },
  reel: {},
  story: { text: false },
  comment: {
    text: {
      limits: [
        { unit: "codePoints", limit: 8000 },
        { suffix: "utf16", unit: "utf16", limit: 8000, severity: "warning" },
      ],
      required: "unlessMedia",
    },
  },
  directMessage: {
    text: {
      limits: [
        { unit: "codePoints", limit: 2000 },
        { suffix: "utf16", unit: "utf16", limit: 2000, severity: "warning" },
      ],
      required: "unlessMedia",
    },
  },
  poll: false,
  email: false,
};

const entities: EntitySyntax = {
  url: { bare: true, clickable: true },
  mention: { form: "pageId" },
  hashtag: { form: "word" },
  cashtag: false,
};

const looks: LooksBySurface = {
  post: { fold: { characters: 477, lines: 5 }, gallery: { form: "mosaic" }, card: "first" },
};

const media: MediaBySurface = {
  post: {
    mixed: false,
    image: {
      formats: ["jpeg", "png", "gif", "bmp", "tiff"],
      maxBytes: 10_000_000,
      count: { max: 10 },
    },
    video: { maxBytes: 10_000_000_000, seconds: { max: 14_400 }, count: { max: 1 } },
    audio: false,
    document: false,
  },
  reel: {
    count: { min: 1, max: 1 },
    image: false,
    animation: false,
    video: {
      formats: ["mp4"],
      seconds: { min: 3, max: 90 },
      width: { min: 540 },
      height: { min: 960 },
      aspect: { min: 0.5625, max: 0.5625, severity: "warning" },
      framesPerSecond: { min: 24, max: 60 },
    },
    audio: false,
    document: false,
  },
  story: { count: { min: 1, max: 1 }, audio: false, document: false },
  comment: { count: { max: 1 } },
  directMessage: {
    image: { maxBytes: 25_000_000 },
    video: { maxBytes: 25_000_000 },
    audio: { maxBytes: 25_000_000 },
    document: { maxBytes: 25_000_000 },
  },
};

const interactions: InteractionsByKind = {
  comment: {
    when: [pagesOnly],
    receive: true,
    reply: true,
    privateReply: {
      when: [{ rule: "facebook.comment.privateReply.window", is: "withinHoursOfInbound", hours: 168 }],
    },
    like: true,
    repost: false,
    quote: false,
    hide: true,
    delete: true,
    deleteOwn: true,
    editOwn: true,
  },
  mention: { when: [pagesOnly], receive: true, reply: true, like: true, repost: false, quote: false },
  tag: false,
  directMessage: {
    when: [pagesOnly],
    receive: true,
    start: false,
    reply: {
      when: [{ rule: "facebook.directMessage.window", is: "withinHoursOfInbound", hours: 24, humanHours: 168 }],
    },
    repost: false,
    quote: false,
  },
  email: false,
};

// Facebook Pages and their Messenger conversations.
export const facebookText: NetworkText = { id, name, surfaces };
export const facebookLooks: NetworkLooks = { id, entities, looks };
export const facebookMedia: NetworkMedia = { id, media };
export const facebookInteractions: NetworkInteractions = { id, name, interactions };
export const facebookTerms: NetworkTerms = {
  id,
  accountTypes: ["page", "group"],
  thread: false,
  cadence: { kind: "push" },
  permissions: [
    "pages_show_list",
    "pages_manage_posts",
    "pages_read_engagement",
    "pages_manage_engagement",
    "pages_read_user_content",
    "pages_messaging",
    "pages_manage_metadata",
    "business_management",
    "read_insights",
  ],
  schedules: { minMinutes: 10, maxDays: 30 },
};
