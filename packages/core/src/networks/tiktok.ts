import type {
  InteractionsByKind,
  MediaBySurface,
  NetworkInteractions,
  NetworkMedia,
  NetworkRules,
  NetworkText,
  SurfacesByName,
} from "./network.js";
import type { EntitySyntax } from "./text-rules.js";

const id = "tiktok";
const name = "TikTok";

const surfaces: SurfacesByName = {
  video: {
    text: { text: { limits: [{ rule: "tiktok.video.text", unit: "utf16", limit: 2200, severity: "error" }] } },
  },
  photos: {
    text: {
      title: { limits: [{ rule: "tiktok.photos.title", unit: "utf16", limit: 90, severity: "error" }] },
      description: { limits: [{ rule: "tiktok.photos.description", unit: "utf16", limit: 4000, severity: "error" }] },
    },
    gallery: { form: "carousel" },
  },
  // How long an answer may be, nobody who could know has said.
  comment: {},
  directMessage: {
    text: {
      text: {
        limits: [
          { rule: "tiktok.directMessage.text", unit: "codePoints", limit: 6000, severity: "error" },
          { rule: "tiktok.directMessage.text.utf16", unit: "utf16", limit: 6000, severity: "warning" },
        ],
      },
    },
  },
  post: false,
  email: false,
};

const entities: EntitySyntax = {
  url: { bare: false, clickable: false },
  mention: { form: "toBlank" },
  hashtag: { form: "toBlank" },
  cashtag: false,
};

const media: MediaBySurface = {};

const interactions: InteractionsByKind = {};

export const tiktokText: NetworkText = { id, name, surfaces, entities };
export const tiktokMedia: NetworkMedia = { id, media };
export const tiktokInteractions: NetworkInteractions = { id, interactions };

/** TikTok. A video and a set of photographs are two kinds of post; answers and messages need a business account. */
export const tiktok: NetworkRules = {
  id,
  name,
  accountTypes: ["personal", "business"],
  surfaces,
  entities,
  media,
  thread: false,
  interactions,
  cadence: { kind: "poll", everySeconds: 300 },
  permissions: [],
};
