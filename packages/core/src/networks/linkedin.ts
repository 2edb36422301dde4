import type { NetworkRules } from "./network.js";

const ownPage = [
  { rule: "linkedin.comment.delete.page", is: "accountType", of: ["page"] },
  { rule: "linkedin.comment.delete.ownPosts", is: "rootPostIsOwn" },
] as const;

/** LinkedIn, for members and for the pages of organisations. There are no private messages for third parties. */
export const linkedin: NetworkRules = {
  id: "linkedin",
  name: "LinkedIn",
  accountTypes: ["profile", "page"],
  surfaces: {
    post: {
      text: {
        text: {
          limits: [{ rule: "linkedin.post.text", unit: "escapedUtf16", limit: 3000, severity: "error" }],
          required: { rule: "linkedin.post.empty", unlessMedia: true },
        },
      },
      media: {
        mixed: false,
        image: {
          formats: ["jpeg", "png", "gif"],
          count: { max: 20 },
          pixels: { max: 36_152_320 },
          altText: { limit: 4086, unit: "utf16" },
        },
        video: {
          formats: ["mp4"],
          count: { max: 1 },
          minBytes: 75_000,
          maxBytes: 500_000_000,
          seconds: { min: 3, max: 1800 },
        },
        document: { formats: ["pdf"], count: { max: 1 }, maxBytes: 100_000_000 },
      },
      fold: { characters: 210, lines: 3 },
      gallery: { form: "mosaic" },
    },
    comment: {
      text: {
        text: {
          limits: [{ rule: "linkedin.comment.text", unit: "utf16", limit: 1250, severity: "error" }],
          required: { rule: "linkedin.comment.empty", unlessMedia: true },
        },
      },
      media: { count: { max: 1 }, animation: false, video: false, document: false },
    },
    reel: false,
    story: false,
    directMessage: false,
    email: false,
  },
  entities: { url: { bare: true, clickable: true }, mention: { form: "urn" }, hashtag: true, cashtag: false },
  thread: false,
  interactions: {
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
  },
  cadence: { kind: "push" },
  permissions: ["w_organization_social", "r_organization_social", "rw_organization_admin"],
  permissionsByAccountType: { profile: ["openid", "profile", "w_member_social", "r_member_social"] },
  schedules: false,
};
