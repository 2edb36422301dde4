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

const id = "email";
const name = "Email";

const surfaces: SurfacesByName = {
  email: {
    subject: {
      limits: [{ unit: "utf8Bytes", limit: 998, severity: "warning" }],
      forbidden: "\r\n",
    },
    text: { limits: [], required: "unlessMedia" },
  },
  post: false,
  reel: false,
  story: false,
  comment: false,
  directMessage: false,
};

const entities: EntitySyntax = { url: { bare: true, clickable: true }, mention: false, hashtag: false, cashtag: false };

const looks: LooksBySurface = {};

const media: MediaBySurface = {
  email: { totalBytes: { max: 25_000_000, severity: "warning" } },
};

const interactions: InteractionsByKind = {
  email: {
    receive: true,
    start: true,
    reply: true,
    privateReply: false,
    like: false,
    react: false,
    repost: false,
    quote: false,
    hide: false,
    delete: true,
    editOwn: false,
  },
  comment: false,
  mention: false,
  tag: false,
  directMessage: false,
  review: false,
};

// E-mail, through a mailbox that a person connected.
export const emailText: NetworkText = { id, name, surfaces };
export const emailLooks: NetworkLooks = { id, entities, looks };
export const emailMedia: NetworkMedia = { id, media };
export const emailInteractions: NetworkInteractions = { id, name, publishes: false, interactions };
export const emailTerms: NetworkTerms = {
  id,
  accountTypes: ["mailbox"],
  thread: false,
  cadence: { kind: "poll", everySeconds: 300 },
  permissions: ["mail.send", "mail.read"],
  schedules: false,
};
