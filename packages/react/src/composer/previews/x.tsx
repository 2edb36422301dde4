"use client";
import type { ReactElement } from "react";
import { channelName } from "@tidewire/core/channels";
import { Icon } from "../../icons/icon.js";
import { useWords } from "../../provider/words-context.js";
import { PreviewAvatar } from "./preview-avatar.js";
import { PreviewMedia } from "./preview-media.js";
import type { PreviewProps } from "./preview-props.js";
import { PreviewText } from "./preview-text.js";

/** A post as X lays it out. */
export function XPreview({ channel, preview, media, limitEnd }: PreviewProps): ReactElement {
  const { previews } = useWords().composer;
  return (
    <div data-tdw-part="preview" data-tdw-network="x">
      <PreviewAvatar channel={channel} />
      <div data-tdw-part="preview-column">
        <header>
          <b>{channelName(channel)}</b>
          <span>
            {channel.handle && `@${channel.handle} · `}
            {previews.now}
          </span>
          <Icon name="dots" />
        </header>
        <div data-tdw-part="preview-text">
          <PreviewText preview={preview} limitEnd={limitEnd} />
        </div>
        <PreviewMedia place={preview.media} media={media} />
        <footer>
          <Icon name="comment" />
          <Icon name="repost" />
          <Icon name="heart" />
          <Icon name="chart" />
          <span>
            <Icon name="bookmark" />
            <Icon name="share" />
          </span>
        </footer>
      </div>
    </div>
  );
}
