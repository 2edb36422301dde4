import type { CalendarDay } from "../../basics/time.js";
import { blueskySources } from "./bluesky.js";
import { emailSources } from "./email.js";
import { facebookSources } from "./facebook.js";
import { googleBusinessSources } from "./google-business.js";
import { instagramSources } from "./instagram.js";
import { linkedinSources } from "./linkedin.js";
import { mastodonSources } from "./mastodon.js";
import { pinterestSources } from "./pinterest.js";
import { redditSources } from "./reddit.js";
import type { Source, Sources } from "./source.js";
import { telegramSources } from "./telegram.js";
import { threadsSources } from "./threads.js";
import { tiktokSources } from "./tiktok.js";
import { xSources } from "./x.js";
import { youtubeSources } from "./youtube.js";

/** Every source, by rule or by the part of a rule's name that several share. */
export const allSources: Sources = {
  ...threadsSources,
  ...instagramSources,
  ...facebookSources,
  ...xSources,
  ...linkedinSources,
  ...tiktokSources,
  ...youtubeSources,
  ...pinterestSources,
  ...blueskySources,
  ...mastodonSources,
  ...googleBusinessSources,
  ...telegramSources,
  ...redditSources,
  ...emailSources,
};

/** Where a rule comes from: its own source, else the one of the nearest part of its name. */
export function sourceOf(rule: string): Source | undefined {
  for (let name = rule; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf(".")))) {
    const source = Object.hasOwn(allSources, name) ? allSources[name] : undefined;
    if (source) return source;
  }
  return undefined;
}

/** The sources that nobody has looked at for more than a year. */
export function sourcesOlderThanAYear(today: CalendarDay): readonly string[] {
  const yearBefore = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return Object.entries(allSources).flatMap(([rule, { checkedOn }]) => (checkedOn < yearBefore ? [rule] : []));
}
