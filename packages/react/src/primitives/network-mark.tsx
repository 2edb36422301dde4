"use client";
import type { ReactElement } from "react";
import { useAppearance, type MarkProps } from "../provider/appearance-context.js";
import { networkBadges } from "./network-badges.js";
import { stateAttributes } from "./state-attributes.js";
import { useNetworkName } from "./use-network-name.js";

export interface NetworkMarkProps extends MarkProps {
  network: string;
  /** Where the network's name is written beside it, the mark is not read aloud. */
  decorative?: boolean | undefined;
}

/** The network something belongs to: the host's mark for it, or our own badge, a letter in a shape. */
export function NetworkMark({ network, size, label, decorative }: NetworkMarkProps): ReactElement {
  const Mark = useAppearance().networkMarks?.[network];
  const nameOf = useNetworkName();
  const name = decorative ? undefined : (label ?? nameOf(network));
  const badge = networkBadges[network] ?? { letter: network.slice(0, 1).toUpperCase() };
  return (
    <svg
      viewBox="0 0 16 16"
      {...stateAttributes("network-mark", { network, size: size === "md" ? undefined : size })}
      {...(name ? { role: "img", "aria-label": name } : { "aria-hidden": true })}
    >
      {Mark ? (
        <Mark />
      ) : (
        <>
          {badge.shape && <path d={badge.shape} fill="none" stroke="#fff" strokeOpacity=".55" strokeWidth="1" />}
          <text
            x="8"
            y="11.4"
            textAnchor="middle"
            fontSize={badge.letter.length > 1 ? 7.5 : 9.5}
            fontWeight="700"
            fill="#fff"
          >
            {badge.letter}
          </text>
        </>
      )}
    </svg>
  );
}
