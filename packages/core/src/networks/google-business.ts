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

const id = "googleBusiness";
const name = "Google Business";

const surfaces: SurfacesByName = {
  post: {
    text: {
      limits: [
        { unit: "codePoints", limit: 1500 },
        { suffix: "utf16", unit: "utf16", limit: 1500, severity: "warning" },
      ],
    },
    eventTitle: {
      limits: [{ unit: "codePoints", limit: 58 }],
    },
  },
  reviewReply: {
    text: {
      limits: [{ unit: "utf8Bytes", limit: 4096 }],
    },
  },
  comment: false,
  directMessage: false,
  email: false,
};

const entities: EntitySyntax = {
  url: { bare: false, clickable: false },
  mention: false,
  hashtag: false,
  cashtag: false,
};

const looks: LooksBySurface = {
  post: { card: false },
};

const media: MediaBySurface = {
  post: {
    count: { max: 1 },
    image: {
      formats: ["jpeg", "png"],
      minBytes: 10_240,
      maxBytes: 5_000_000,
      width: { min: 250 },
      height: { min: 250 },
    },
    animation: false,
    video: false,
    audio: false,
    document: false,
  },
  reviewReply: false,
};

const interactions: InteractionsByKind = {
  review: {
    receive: true,
    reply: true,
    privateReply: false,
    like: false,
    react: false,
    repost: false,
    quote: false,
    hide: false,
    delete: false,
    deleteOwn: true,
    editOwn: true,
  },
  comment: false,
  mention: false,
  tag: false,
  directMessage: false,
  email: false,
};

// Google Business Profile. People write reviews, and each gets one answer.
export const googleBusinessText: NetworkText = { id, name, surfaces };
export const googleBusinessLooks: NetworkLooks = { id, entities, looks };
export const googleBusinessMedia: NetworkMedia = { id, media };
export const googleBusinessInteractions: NetworkInteractions = { id, name, interactions };
export const googleBusinessTerms: NetworkTerms = {
  id,
  accountTypes: ["location"],
  thread: false,
  cadence: { kind: "push" },
  permissions: ["https://www.googleapis.com/auth/business.manage"],
};
