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

// The instance sets its own limits: they come with the account, by these rules' names.
const text: TextRules = {
  limits: [{ rule: "mastodon.post.text", unit: "shortenedGraphemes", urlLength: 23, limit: 500, severity: "error" }],
  required: { rule: "mastodon.post.empty", unlessMedia: true },
};

const id = "mastodon";
const name = "Mastodon";

const surfaces: SurfacesByName = {
  post: { text: { text }, gallery: { form: "mosaic" } },
  comment: { text: { text } },
  directMessage: { text: { text } },
  email: false,
};

const entities: EntitySyntax = {
  url: { bare: false, clickable: true },
  mention: { form: "address" },
  hashtag: { form: "word" },
  cashtag: false,
};

const media: MediaBySurface = {};

const interactions: InteractionsByKind = {};

export const mastodonText: NetworkText = { id, name, surfaces, entities };
export const mastodonMedia: NetworkMedia = { id, media };
export const mastodonInteractions: NetworkInteractions = { id, interactions };

/** Mastodon. What an instance changes comes with the account; a private message is a post that only those named can read. */
export const mastodon: NetworkRules = {
  id,
  name,
  accountTypes: ["profile"],
  surfaces,
  entities,
  media,
  thread: {},
  interactions,
  cadence: { kind: "push" },
  permissions: [],
};
