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
    { rule: "telegram.post.text", unit: "utf16", limit: 4096, severity: "error", when: { hasMedia: false } },
    { rule: "telegram.post.text.withMedia", unit: "utf16", limit: 1024, severity: "error", when: { hasMedia: true } },
  ],
  required: { rule: "telegram.post.empty", unlessMedia: true },
};

const id = "telegram";
const name = "Telegram";

const surfaces: SurfacesByName = {
  post: { text: { text }, gallery: { form: "mosaic" } },
  poll: {
    text: {
      question: {
        limits: [{ rule: "telegram.poll.question", unit: "utf16", limit: 300, severity: "error" }],
        required: { rule: "telegram.poll.question.empty", unlessMedia: false },
      },
      description: { limits: [{ rule: "telegram.poll.description", unit: "utf16", limit: 1024, severity: "error" }] },
    },
  },
  story: {
    text: { text: { limits: [{ rule: "telegram.story.text", unit: "utf16", limit: 2048, severity: "error" }] } },
  },
  comment: { text: { text } },
  directMessage: { text: { text } },
  email: false,
};

const entities: EntitySyntax = {
  url: { bare: true, clickable: true },
  mention: { form: "word" },
  hashtag: { form: "word" },
  cashtag: { form: "letters" },
};

const media: MediaBySurface = {};

const interactions: InteractionsByKind = {};

export const telegramText: NetworkText = { id, name, surfaces, entities };
export const telegramMedia: NetworkMedia = { id, media };
export const telegramInteractions: NetworkInteractions = { id, interactions };

/** Telegram, through a bot that administers a channel. Comments stand in the group that is linked to it. */
export const telegram: NetworkRules = {
  id,
  name,
  accountTypes: ["channel", "business"],
  surfaces,
  entities,
  media,
  thread: false,
  interactions,
  cadence: { kind: "push" },
  permissions: [],
};
