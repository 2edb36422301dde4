"use client";
import { useState, type ReactElement } from "react";
import { hueOf, initialsOf } from "./initials.js";
import { NetworkMark } from "./network-mark.js";
import { stateAttributes } from "./state-attributes.js";

export interface AvatarProps {
  /** Shown by the pointer, and its initials where there is no picture. */
  name: string;
  src?: string | null | undefined;
  size?: "xs" | "sm" | "md" | "lg" | undefined;
  /** The network the person is met on, as a badge at the corner. */
  network?: string | undefined;
  /** One of eight hues for the initials; from the name if nothing is said. */
  hue?: number | undefined;
}

/** Somebody's picture, or their initials. The name stands beside it in writing, so it is not read aloud. */
export function Avatar({ name, src, size, network, hue }: AvatarProps): ReactElement {
  const [broken, setBroken] = useState<string>();
  return (
    <span title={name} {...stateAttributes("avatar", { size })}>
      {src && src !== broken ? (
        <img
          src={src}
          alt=""
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => setBroken(src)}
        />
      ) : (
        <span aria-hidden {...stateAttributes("avatar-initials", { hue: hue ?? hueOf(name) })}>
          {initialsOf(name)}
        </span>
      )}
      {network && <NetworkMark network={network} />}
    </span>
  );
}
