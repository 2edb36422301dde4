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

const businessOnly = { rule: "tiktok.businessOnly", is: "accountType", of: ["business"] } as const;

const countries = [
  "AT",
  "BE",
  "BG",
  "HR",
  "CY",
  "CZ",
  "DK",
  "EE",
  "FI",
  "FR",
  "DE",
  "GR",
  "HU",
  "IS",
  "IE",
  "IT",
  "LV",
  "LI",
  "LT",
  "LU",
  "MT",
  "NL",
  "NO",
  "PL",
  "PT",
  "RO",
  "SK",
  "SI",
  "ES",
  "SE",
  "CH",
  "GB",
];

const id = "tiktok";
const name = "TikTok";

const surfaces: SurfacesByName = {
  video: { text: { limits: [{ unit: "utf16", limit: 2200 }] } },
  photos: {
    title: { limits: [{ unit: "utf16", limit: 90 }] },
    description: { limits: [{ unit: "utf16", limit: 4000 }] },
  },
  // How long an answer may be, nobody who could know has said.
  comment: {},
  directMessage: {
    text: {
      limits: [
        { unit: "codePoints", limit: 6000 },
        { suffix: "utf16", unit: "utf16", limit: 6000, severity: "warning" },
      ],
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

const looks: LooksBySurface = {
  video: { card: false },
  photos: { gallery: { form: "carousel" }, card: false },
};

const media: MediaBySurface = {
  // How long a film may be, the network tells for each creator: it comes with the account.
  video: {
    count: { min: 1, max: 1 },
    image: false,
    animation: false,
    video: {
      formats: ["mp4", "mov", "webm"],
      codecs: ["h264", "hevc", "vp8", "vp9"],
      maxBytes: 4_000_000_000,
      seconds: { min: 3, max: 600 },
      framesPerSecond: { min: 23, max: 60 },
      shorterSide: { min: 360 },
      longerSide: { max: 4096 },
    },
    audio: false,
    document: false,
  },
  photos: {
    count: { min: 1, max: 35 },
    image: {
      formats: ["jpeg", "webp"],
      maxBytes: 20_000_000,
      shorterSide: { max: 1080 },
      longerSide: { max: 1920 },
    },
    animation: false,
    video: false,
    audio: false,
    document: false,
  },
};

const interactions: InteractionsByKind = {
  comment: {
    when: [businessOnly],
    receive: true,
    reply: true,
    privateReply: false,
    like: true,
    repost: false,
    quote: false,
    hide: true,
    delete: false,
    deleteOwn: true,
    editOwn: false,
  },
  mention: { when: [businessOnly], receive: true, privateReply: false, repost: false, quote: false, editOwn: false },
  directMessage: {
    when: [businessOnly, { rule: "tiktok.directMessage.country", is: "countryNotIn", countries }],
    receive: true,
    start: false,
    reply: true,
    repost: false,
    quote: false,
    editOwn: false,
  },
  email: false,
  review: false,
};

// TikTok. A video and a set of photographs are two kinds of post; answers and messages need a business account.
export const tiktokText: NetworkText = { id, name, surfaces };
export const tiktokLooks: NetworkLooks = { id, entities, looks };
export const tiktokMedia: NetworkMedia = { id, media };
export const tiktokInteractions: NetworkInteractions = { id, name, interactions };
export const tiktokTerms: NetworkTerms = {
  id,
  accountTypes: ["personal", "business"],
  thread: false,
  cadence: { kind: "poll", everySeconds: 300 },
  permissions: [
    "user.info.basic",
    "video.publish",
    "video.upload",
    "video.list",
    "comment.list",
    "comment.list.manage",
  ],
  permissionsByAccountType: { personal: ["user.info.basic", "video.publish", "video.upload", "video.list"] },
  quotas: [
    { rule: "tiktok.quota.posts", of: "post", limit: 15, perMinutes: 1440 },
    { rule: "tiktok.quota.requests", of: "request", limit: 6, perMinutes: 1 },
  ],
  schedules: false,
};
