"use client";
import type { ReactElement } from "react";
import { channelName } from "@tidewire/core/channels";
import { Icon } from "../../icons/icon.js";
import { useWords } from "../../provider/words-context.js";
import { PreviewAvatar } from "./preview-avatar.js";
import { PreviewMedia } from "./preview-media.js";
import type { PreviewProps } from "./preview-props.js";
import { PreviewText } from "./preview-text.js";

/** A post as Mastodon lays it out. */
export function MastodonPreview({ channel, preview, media, limitEnd }: PreviewProps): ReactElement {
  const { previews } = useWords().composer;
  return (
    <div data-tdw-part="preview" data-tdw-network="mastodon">
      <header>
        <PreviewAvatar channel={channel} />
        <div>
          <b>{channelName(channel)}</b>
          {channel.handle && <span>@{channel.handle}</span>}
        </div>
        <time>{previews.now}</time>
      </header>
      <div data-tdw-part="preview-text">
        <PreviewText preview={preview} limitEnd={limitEnd} />
      </div>
      <PreviewMedia place={preview.media} media={media} />
      <footer>
        <Icon name="reply" />
        <Icon name="repost" />
        <Icon name="star" />
        <Icon name="bookmark" />
        <Icon name="dots" />
      </footer>
    </div>
  );
}
