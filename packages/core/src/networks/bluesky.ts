import type {
  InteractionsByKind,
  MediaBySurface,
  NetworkInteractions,
  NetworkMedia,
  NetworkRules,
  NetworkText,
  SurfacesByName,
} from "./network.js";
import type { EntitySyntax, TextRules } from "./text-rules.js";

const text: TextRules = {
  limits: [
    { rule: "bluesky.post.text", unit: "graphemes", limit: 300, severity: "error" },
    { rule: "bluesky.post.text.bytes", unit: "utf8Bytes", limit: 3000, severity: "error" },
  ],
  required: { rule: "bluesky.post.empty", unlessMedia: true },
};

const id = "bluesky";
const name = "Bluesky";

const surfaces: SurfacesByName = {
  post: { text: { text }, gallery: { form: "mosaic" } },
  comment: { text: { text } },
  directMessage: {
    text: {
      text: {
        limits: [
          { rule: "bluesky.directMessage.text", unit: "graphemes", limit: 1000, severity: "error" },
          { rule: "bluesky.directMessage.text.bytes", unit: "utf8Bytes", limit: 10_000, severity: "error" },
        ],
      },
    },
  },
  poll: false,
  email: false,
};

const entities: EntitySyntax = {
  url: { bare: true, clickable: true },
  mention: { form: "handle" },
  hashtag: { form: "trimmed" },
  cashtag: { form: "symbol" },
};

const media: MediaBySurface = {};

const interactions: InteractionsByKind = {};

export const blueskyText: NetworkText = { id, name, surfaces, entities };
export const blueskyMedia: NetworkMedia = { id, media };
export const blueskyInteractions: NetworkInteractions = { id, interactions };

/** Bluesky. Two limits hold at once: what readers see, and what is sent. */
export const bluesky: NetworkRules = {
  id,
  name,
  accountTypes: ["profile"],
  surfaces,
  entities,
  media,
  thread: {},
  interactions,
  cadence: { kind: "poll", everySeconds: 60 },
  permissions: [],
};
