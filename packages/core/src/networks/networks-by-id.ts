// The one list of networks: a new one is its file, its lines here, and its words.
import { bluesky, blueskyInteractions, blueskyMedia, blueskyText } from "./bluesky.js";
import { email, emailInteractions, emailMedia, emailText } from "./email.js";
import { facebook, facebookInteractions, facebookMedia, facebookText } from "./facebook.js";
import {
  googleBusiness,
  googleBusinessInteractions,
  googleBusinessMedia,
  googleBusinessText,
} from "./google-business.js";
import { instagram, instagramInteractions, instagramMedia, instagramText } from "./instagram.js";
import { linkedin, linkedinInteractions, linkedinMedia, linkedinText } from "./linkedin.js";
import { mastodon, mastodonInteractions, mastodonMedia, mastodonText } from "./mastodon.js";
import { pinterest, pinterestInteractions, pinterestMedia, pinterestText } from "./pinterest.js";
import { reddit, redditInteractions, redditMedia, redditText } from "./reddit.js";
import { telegram, telegramInteractions, telegramMedia, telegramText } from "./telegram.js";
import { threads, threadsInteractions, threadsMedia, threadsText } from "./threads.js";
import { tiktok, tiktokInteractions, tiktokMedia, tiktokText } from "./tiktok.js";
import { x, xInteractions, xMedia, xText } from "./x.js";
import { youtube, youtubeInteractions, youtubeMedia, youtubeText } from "./youtube.js";
import type { NetworkInteractions, NetworkMedia, NetworkRules, NetworkText } from "./network.js";

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

export const rulesById: Readonly<Record<NetworkId, NetworkRules>> = {
  threads,
  instagram,
  facebook,
  x,
  linkedin,
  tiktok,
  youtube,
  pinterest,
  bluesky,
  mastodon,
  googleBusiness,
  telegram,
  reddit,
  email,
};
