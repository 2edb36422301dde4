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

const title: TextFacts = {
  limits: [
    { unit: "codePoints", limit: 300 },
    { suffix: "utf16", unit: "utf16", limit: 300, severity: "warning" },
  ],
  required: "always",
};
const flair: TextFacts = { limits: [{ unit: "codePoints", limit: 64 }] };

const said = {
  receive: true,
  reply: true,
  like: false,
  react: false,
  repost: false,
  quote: false,
  hide: { when: [{ rule: "reddit.hide.moderator", is: "accountType", of: ["moderator"] }] },
  delete: false,
  deleteOwn: true,
  editOwn: true,
} as const;

const id = "reddit";
const name = "Reddit";

const surfaces: SurfacesByName = {
  post: {
    title,
    flair,
    text: {
      limits: [
        { unit: "codePoints", limit: 40_000 },
        { suffix: "utf16", unit: "utf16", limit: 40_000, severity: "warning" },
      ],
    },
  },
  link: {
    title,
    flair,
    link: { limits: [{ unit: "codePoints", limit: 2048 }] },
  },
  media: { title, flair },
  poll: false,
  comment: {
    text: {
      limits: [
        { unit: "codePoints", limit: 10_000 },
        { suffix: "utf16", unit: "utf16", limit: 10_000, severity: "warning" },
      ],
    },
  },
  directMessage: {},
  email: false,
};

const entities: EntitySyntax = {
  url: { bare: false, clickable: true },
  mention: { form: "slashed" },
  hashtag: false,
  cashtag: false,
};

const looks: LooksBySurface = {
  media: { gallery: { form: "carousel" } },
};

const media: MediaBySurface = {
  post: false,
  link: false,
  media: {
    count: { min: 1, max: 20 },
    mixed: false,
    image: { formats: ["jpeg", "png", "gif"], maxBytes: 20_000_000 },
    video: { count: { max: 1 }, maxBytes: 1_000_000_000, seconds: { max: 900 } },
    audio: false,
    document: false,
  },
};

const interactions: InteractionsByKind = {
  comment: said,
  mention: said,
  directMessage: { receive: true, start: true, reply: true, like: false, react: false, repost: false, quote: false },
  email: false,
  review: false,
};

// Reddit. Each community decides what may be posted there, and under which flair.
export const redditText: NetworkText = { id, name, surfaces };
export const redditLooks: NetworkLooks = { id, entities, looks };
export const redditMedia: NetworkMedia = { id, media };
export const redditInteractions: NetworkInteractions = { id, name, interactions };
export const redditTerms: NetworkTerms = {
  id,
  accountTypes: ["profile", "moderator"],
  thread: false,
  cadence: { kind: "poll", everySeconds: 300 },
  permissions: ["identity", "read", "submit", "flair", "privatemessages", "edit", "history"],
  quotas: [{ rule: "reddit.quota.requests", of: "request", limit: 60, perMinutes: 1 }],
  schedules: false,
};
