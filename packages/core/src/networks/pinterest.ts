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

const id = "pinterest";
const name = "Pinterest";

const surfaces: SurfacesByName = {
  post: {
    title: {
      limits: [
        { unit: "codePoints", limit: 100 },
        { suffix: "utf16", unit: "utf16", limit: 100, severity: "warning" },
      ],
    },
    description: {
      limits: [
        { unit: "codePoints", limit: 800 },
        { suffix: "advised", unit: "codePoints", limit: 500, severity: "warning" },
      ],
    },
    link: { limits: [{ unit: "codePoints", limit: 2048 }] },
  },
  comment: false,
  directMessage: false,
  email: false,
};

const entities: EntitySyntax = {
  url: { bare: false, clickable: false },
  mention: false,
  hashtag: { form: "word" },
  cashtag: false,
};

const looks: LooksBySurface = {
  post: { gallery: { form: "carousel" }, card: false },
};

const media: MediaBySurface = {
  post: {
    count: { min: 1, max: 5 },
    mixed: false,
    alike: { by: "size", severity: "error" },
    image: {
      formats: ["jpeg", "png"],
      maxBytes: 20_000_000,
      altText: { limit: 500, unit: "codePoints" },
    },
    animation: false,
    video: {
      formats: ["mp4", "mov"],
      codecs: ["h264", "hevc"],
      count: { max: 1 },
      maxBytes: 2_000_000_000,
      seconds: { min: 4, max: 900 },
      aspect: { min: 0.5, max: 1.91 },
      altText: { limit: 500, unit: "codePoints" },
    },
    audio: false,
    document: false,
  },
};

const interactions: InteractionsByKind = {
  comment: false,
  mention: false,
  directMessage: false,
  email: false,
  review: false,
};

// Pinterest. A pin is a file and the page it leads to; nobody can be answered through the interface.
export const pinterestText: NetworkText = { id, name, surfaces };
export const pinterestLooks: NetworkLooks = { id, entities, looks };
export const pinterestMedia: NetworkMedia = { id, media };
export const pinterestInteractions: NetworkInteractions = { id, name, interactions };
export const pinterestTerms: NetworkTerms = {
  id,
  accountTypes: ["business"],
  thread: false,
  cadence: { kind: "poll", everySeconds: 3600 },
  permissions: ["boards:read", "boards:write", "pins:read", "pins:write", "user_accounts:read"],
  schedules: false,
};
