// The one list of networks: a new one is its file, its lines here, and its words.
import { blueskyInteractions, blueskyLooks, blueskyMedia, blueskyTerms, blueskyText } from "./bluesky.js";
import { emailInteractions, emailLooks, emailMedia, emailTerms, emailText } from "./email.js";
import { facebookInteractions, facebookLooks, facebookMedia, facebookTerms, facebookText } from "./facebook.js";
import {
  googleBusinessInteractions,
  googleBusinessLooks,
  googleBusinessMedia,
  googleBusinessTerms,
  googleBusinessText,
} from "./google-business.js";
import { instagramInteractions, instagramLooks, instagramMedia, instagramTerms, instagramText } from "./instagram.js";
import { linkedinInteractions, linkedinLooks, linkedinMedia, linkedinTerms, linkedinText } from "./linkedin.js";
import { mastodonInteractions, mastodonLooks, mastodonMedia, mastodonTerms, mastodonText } from "./mastodon.js";
import { pinterestInteractions, pinterestLooks, pinterestMedia, pinterestTerms, pinterestText } from "./pinterest.js";
import { redditInteractions, redditLooks, redditMedia, redditTerms, redditText } from "./reddit.js";
import { telegramInteractions, telegramLooks, telegramMedia, telegramTerms, telegramText } from "./telegram.js";
import { threadsInteractions, threadsLooks, threadsMedia, threadsTerms, threadsText } from "./threads.js";
import { tiktokInteractions, tiktokLooks, tiktokMedia, tiktokTerms, tiktokText } from "./tiktok.js";
import { xInteractions, xLooks, xMedia, xTerms, xText } from "./x.js";
import { youtubeInteractions, youtubeLooks, youtubeMedia, youtubeTerms, youtubeText } from "./youtube.js";
import type { NetworkInteractions, NetworkLooks, NetworkMedia, NetworkTerms, NetworkText } from "./network.js";

/** The networks whose facts this version carries, in the order in which they are offered. */
export const networkIds = [
  "threads",
  "instagram",
  "facebook",
  "x",
  "linkedin",
  "tiktok",
  "youtube",
  "pinterest",
  "bluesky",
  "mastodon",
  "googleBusiness",
  "telegram",
  "reddit",
  "email",
] as const;

export type NetworkId = (typeof networkIds)[number];

export const textById: Readonly<Record<NetworkId, NetworkText>> = {
  threads: threadsText,
  instagram: instagramText,
  facebook: facebookText,
  x: xText,
  linkedin: linkedinText,
  tiktok: tiktokText,
  youtube: youtubeText,
  pinterest: pinterestText,
  bluesky: blueskyText,
  mastodon: mastodonText,
  googleBusiness: googleBusinessText,
  telegram: telegramText,
  reddit: redditText,
  email: emailText,
};

export const looksById: Readonly<Record<NetworkId, NetworkLooks>> = {
  threads: threadsLooks,
  instagram: instagramLooks,
  facebook: facebookLooks,
  x: xLooks,
  linkedin: linkedinLooks,
  tiktok: tiktokLooks,
  youtube: youtubeLooks,
  pinterest: pinterestLooks,
  bluesky: blueskyLooks,
  mastodon: mastodonLooks,
  googleBusiness: googleBusinessLooks,
  telegram: telegramLooks,
  reddit: redditLooks,
  email: emailLooks,
};

export const mediaById: Readonly<Record<NetworkId, NetworkMedia>> = {
  threads: threadsMedia,
  instagram: instagramMedia,
  facebook: facebookMedia,
  x: xMedia,
  linkedin: linkedinMedia,
  tiktok: tiktokMedia,
  youtube: youtubeMedia,
  pinterest: pinterestMedia,
  bluesky: blueskyMedia,
  mastodon: mastodonMedia,
  googleBusiness: googleBusinessMedia,
  telegram: telegramMedia,
  reddit: redditMedia,
  email: emailMedia,
};

export const interactionsById: Readonly<Record<NetworkId, NetworkInteractions>> = {
  threads: threadsInteractions,
  instagram: instagramInteractions,
  facebook: facebookInteractions,
  x: xInteractions,
  linkedin: linkedinInteractions,
  tiktok: tiktokInteractions,
  youtube: youtubeInteractions,
  pinterest: pinterestInteractions,
  bluesky: blueskyInteractions,
  mastodon: mastodonInteractions,
  googleBusiness: googleBusinessInteractions,
  telegram: telegramInteractions,
  reddit: redditInteractions,
  email: emailInteractions,
};

export const termsById: Readonly<Record<NetworkId, NetworkTerms>> = {
  threads: threadsTerms,
  instagram: instagramTerms,
  facebook: facebookTerms,
  x: xTerms,
  linkedin: linkedinTerms,
  tiktok: tiktokTerms,
  youtube: youtubeTerms,
  pinterest: pinterestTerms,
  bluesky: blueskyTerms,
  mastodon: mastodonTerms,
  googleBusiness: googleBusinessTerms,
  telegram: telegramTerms,
  reddit: redditTerms,
  email: emailTerms,
};
