"use client";
import type { ReactElement } from "react";
import { channelName } from "@tidewire/core/channels";
import { Icon } from "../../icons/icon.js";
import { useWords } from "../../provider/words-context.js";
import { PreviewAvatar } from "./preview-avatar.js";
import { PreviewMedia } from "./preview-media.js";
import type { PreviewProps } from "./preview-props.js";
import { PreviewText } from "./preview-text.js";

/** A post as Bluesky lays it out. */
export function BlueskyPreview({ channel, preview, media, limitEnd }: PreviewProps): ReactElement {
  const { previews } = useWords().composer;
  return (
    <div data-tdw-part="preview" data-tdw-network="bluesky">
      <PreviewAvatar channel={channel} />
      <div data-tdw-part="preview-column">
        <header>
          <b>{channelName(channel)}</b>
          <span>
            {channel.handle && `@${channel.handle} · `}
            {previews.now}
          </span>
        </header>
        <div data-tdw-part="preview-text">
          <PreviewText preview={preview} limitEnd={limitEnd} />
        </div>
        <PreviewMedia place={preview.media} media={media} />
        <footer>
          <Icon name="comment" />
          <Icon name="repost" />
          <Icon name="heart" />
          <span>
            <Icon name="bookmark" />
            <Icon name="share" />
            <Icon name="dots" />
          </span>
        </footer>
      </div>
    </div>
  );
}
