"use client";
import type { ReactElement } from "react";
import { channelName } from "@tidewire/core/channels";
import { Icon } from "../../icons/icon.js";
import { useWords } from "../../provider/words-context.js";
import { PreviewAvatar } from "./preview-avatar.js";
import { PreviewMedia } from "./preview-media.js";
import type { PreviewProps } from "./preview-props.js";
import { PreviewText } from "./preview-text.js";

/** A post as Threads lays it out. */
export function ThreadsPreview({ channel, preview, media, limitEnd }: PreviewProps): ReactElement {
  const { previews } = useWords().composer;
  return (
    <div data-tdw-part="preview" data-tdw-network="threads">
      <div data-tdw-part="preview-rail">
        <PreviewAvatar channel={channel} />
        <i />
      </div>
      <div data-tdw-part="preview-column">
        <header>
          <b>{channel.handle ?? channelName(channel)}</b>
          <span>{previews.now}</span>
          <Icon name="dots" />
        </header>
        <div data-tdw-part="preview-text">
          <PreviewText preview={preview} limitEnd={limitEnd} />
        </div>
        <PreviewMedia place={preview.media} media={media} layout="strip" />
        <footer>
          <Icon name="heart" />
          <Icon name="comment" />
          <Icon name="repost" />
          <Icon name="send" />
        </footer>
      </div>
    </div>
  );
}
