"use client";
import { useState, type ReactElement } from "react";
import type { MediaFacts } from "@tidewire/core/composer";
import type { IconName } from "../icons/icon-shapes.js";
import { Icon } from "../icons/icon.js";

export interface MediaPictureProps {
  kind: MediaFacts["kind"] | undefined;
  url: string;
  /** What it shows, for those who can't see it. */
  alt?: string | undefined;
}

const signs = {
  image: "image",
  video: "play",
  audio: "music",
  document: "document",
  unknown: "image",
} as const satisfies Record<MediaFacts["kind"], IconName>;

/** How a file looks: the picture, a video's first frame, or a sign where neither can be shown. */
export function MediaPicture({ kind, url, alt = "" }: MediaPictureProps): ReactElement {
  const [broken, setBroken] = useState<string>();
  const onError = () => setBroken(url);
  if (broken !== url && kind === "image") return <img src={url} alt={alt} data-tdw-part="photo" onError={onError} />;
  if (broken !== url && kind === "video")
    return (
      // The mark keeps browsers from showing black: they draw the frame at that time.
      <video
        src={`${url}#t=0.1`}
        muted
        playsInline
        preload="metadata"
        tabIndex={-1}
        aria-label={alt || undefined}
        aria-hidden={alt === "" || undefined}
        data-tdw-part="photo"
        onError={onError}
      />
    );
  return (
    <span data-tdw-part="composer-media-sign">
      <Icon name={signs[kind ?? "unknown"]} size="lg" />
    </span>
  );
}
