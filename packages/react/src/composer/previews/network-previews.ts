import type { ComponentType } from "react";
import { BlueskyPreview } from "./bluesky.js";
import { FacebookPreview } from "./facebook.js";
import { InstagramPreview } from "./instagram.js";
import { LinkedInPreview } from "./linkedin.js";
import { MastodonPreview } from "./mastodon.js";
import type { PreviewProps } from "./preview-props.js";
import { TelegramPreview } from "./telegram.js";
import { ThreadsPreview } from "./threads.js";
import { XPreview } from "./x.js";

/** How each network lays a post out; the others get a plain one. */
export const networkPreviews: Readonly<Record<string, ComponentType<PreviewProps>>> = {
  threads: ThreadsPreview,
  instagram: InstagramPreview,
  facebook: FacebookPreview,
  x: XPreview,
  linkedin: LinkedInPreview,
  bluesky: BlueskyPreview,
  mastodon: MastodonPreview,
  telegram: TelegramPreview,
};
