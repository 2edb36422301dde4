import type { ComponentType, ReactElement } from "react";
import {
  siBluesky,
  siFacebook,
  siInstagram,
  siMastodon,
  siPinterest,
  siReddit,
  siTelegram,
  siThreads,
  siTiktok,
  siWhatsapp,
  siX,
  siYoutube,
  type SimpleIcon,
} from "simple-icons";
import type { MarkProps } from "./provider/appearance-context.js";

/** The path as its collection gives it, white on the network's badge; not a stroke of it is changed. */
function markOf(icon: SimpleIcon): ComponentType<MarkProps> {
  function OfficialMark(): ReactElement {
    return (
      <svg x="3" y="3" width="10" height="10" viewBox="0 0 24 24">
        <path d={icon.path} fill="#fff" />
      </svg>
    );
  }
  OfficialMark.displayName = `OfficialMark(${icon.title})`;
  return OfficialMark;
}

/**
 * The networks' own shapes, from simple-icons; hand them to the provider as `networkMarks`. They belong to their
 * owners. A network that is not in the collection keeps our badge.
 */
export const officialNetworkMarks: Readonly<Record<string, ComponentType<MarkProps>>> = {
  bluesky: markOf(siBluesky),
  facebook: markOf(siFacebook),
  instagram: markOf(siInstagram),
  mastodon: markOf(siMastodon),
  pinterest: markOf(siPinterest),
  reddit: markOf(siReddit),
  telegram: markOf(siTelegram),
  threads: markOf(siThreads),
  tiktok: markOf(siTiktok),
  whatsapp: markOf(siWhatsapp),
  x: markOf(siX),
  youtube: markOf(siYoutube),
};
