"use client";
import type { ReactElement, ReactNode } from "react";
import { channelName } from "@tidewire/core/channels";
import { useWords } from "../../provider/words-context.js";
import { PreviewAvatar } from "./preview-avatar.js";
import { PreviewMedia } from "./preview-media.js";
import type { PreviewProps } from "./preview-props.js";
import { PreviewText } from "./preview-text.js";

export interface ColumnPreviewProps extends PreviewProps {
  network: string;
  /** What ends the line of the name. */
  menu?: ReactNode;
  /** The row of acts below the post. */
  children: ReactNode;
}

/** A post in a column beside the picture of who wrote it, the name and the time on one line. */
export function ColumnPreview({
  network,
  channel,
  preview,
  media,
  limitEnd,
  menu,
  children,
}: ColumnPreviewProps): ReactElement {
  const { previews } = useWords().composer;
  return (
    <div data-tdw-part="preview" data-tdw-network={network}>
      <PreviewAvatar channel={channel} />
      <div data-tdw-part="preview-column">
        <header>
          <b>{channelName(channel)}</b>
          <span>
            {channel.handle && `@${channel.handle} · `}
            {previews.now}
          </span>
          {menu}
        </header>
        <div data-tdw-part="preview-text">
          <PreviewText preview={preview} limitEnd={limitEnd} />
        </div>
        <PreviewMedia place={preview.media} media={media} />
        <footer>{children}</footer>
      </div>
    </div>
  );
}
