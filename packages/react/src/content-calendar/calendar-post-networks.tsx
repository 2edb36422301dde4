"use client";
import type { ReactElement } from "react";
import { NetworkMark } from "../primitives/network-mark.js";
import { useFormat } from "../provider/format-context.js";

export interface CalendarPostNetworksProps {
  networks: readonly string[];
  /** How many are drawn before the rest is a number. */
  most?: number | undefined;
}

/** The marks of the networks a post goes to, those beyond `most` counted; their names stand beside them for those who hear the page. */
export function CalendarPostNetworks({ networks, most = 2 }: CalendarPostNetworksProps): ReactElement {
  const format = useFormat();
  const rest = networks.length - most;
  return (
    <span data-tdw-part="calendar-post-networks" aria-hidden>
      {networks.slice(0, most).map((network, index) => (
        <NetworkMark key={`${network} ${index}`} network={network} size="sm" decorative />
      ))}
      {rest > 0 && <span data-tdw-part="calendar-post-more">+{format.number(rest)}</span>}
    </span>
  );
}
