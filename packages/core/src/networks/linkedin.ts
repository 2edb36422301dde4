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

const ownPage = [
  { rule: "linkedin.comment.delete.page", is: "accountType", of: ["page"] },
  { rule: "linkedin.comment.delete.ownPosts", is: "rootPostIsOwn" },
] as const;

const id = "linkedin";
const name = "LinkedIn";

const surfaces: SurfacesByName = {
  post: {
    text: {
      limits: [{ unit: "escapedUtf16", limit: 3000 }],
      required: "unlessMedia",
    },
  },
  comment: {
    text: {
      limits: [{ unit: "utf16", limit: 1250 }],
      required: "unlessMedia",
    },
  },
  poll: {
    question: {
      limits: [{ unit: "codePoints", limit: 140 }],
      required: "always",
    },
    option: {
      limits: [{ unit: "codePoints", limit: 30 }],
      required: "always",
    },
  },
  article: {
    title: { limits: [{ unit: "codePoints", limit: 400 }] },
  },
  reel: false,
  story: false,
  directMessage: false,
  email: false,
};

const entities: EntitySyntax = {
  url: { bare: true, clickable: true },
  mention: { form: "urn" },
  hashtag: { form: "word" },
  cashtag: false,
};

const looks: LooksBySurface = {
  post: { fold: { characters: 210, lines: 3 }, gallery: { form: "mosaic" }, card: false },
  poll: { poll: { options: { min: 2, max: 4 }, seconds: [86_400, 259_200, 604_800, 1_209_600], withMedia: false } },
};

const media: MediaBySurface = {
  post: {
    mixed: false,
    image: {
      formats: ["jpeg", "png", "gif"],
      count: { max: 20 },
      pixels: { max: 36_152_320 },
      frames: { max: 250 },
      altText: { limit: 4086, unit: "utf16" },
    },
    video: {
      formats: ["mp4"],
      count: { max: 1 },
      minBytes: 75_000,
      maxBytes: 500_000_000,
      seconds: { min: 3, max: 1800 },
    },
    audio: false,
    document: {
      formats: ["pdf", "ppt", "pptx", "doc", "docx"],
      count: { max: 1 },
      maxBytes: 100_000_000,
      pages: { max: 300 },
    },
  },
  comment: { count: { max: 1 }, animation: false, video: false, audio: false, document: false },
};

const interactions: InteractionsByKind = {
  comment: {
    receive: true,
    reply: true,
    privateReply: false,
    like: true,
    repost: false,
    quote: false,
    hide: false,
    delete: { when: ownPage },
    deleteOwn: true,
    editOwn: true,
  },
  mention: {
    when: [{ rule: "linkedin.mention.pagesOnly", is: "accountType", of: ["page"] }],
    receive: true,
    reply: true,
    privateReply: false,
    like: true,
    quote: false,
    hide: false,
    delete: false,
  },
  tag: false,
  directMessage: false,
  email: false,
  review: false,
};

// LinkedIn, for members and for the pages of organisations. There are no private messages for third parties.
export const linkedinText: NetworkText = { id, name, surfaces };
export const linkedinLooks: NetworkLooks = { id, entities, looks };
export const linkedinMedia: NetworkMedia = { id, media };
export const linkedinInteractions: NetworkInteractions = { id, name, interactions };
export const linkedinTerms: NetworkTerms = {
  id,
  accountTypes: ["profile", "page"],
  thread: false,
  cadence: { kind: "push" },
  permissions: ["w_organization_social", "r_organization_social", "rw_organization_admin"],
  permissionsByAccountType: { profile: ["openid", "profile", "w_member_social", "r_member_social"] },
  schedules: false,
};
