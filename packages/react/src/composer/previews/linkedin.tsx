"use client";
import type { ReactElement } from "react";
import { channelName } from "@tidewire/core/channels";
import { Icon } from "../../icons/icon.js";
import { useFormat } from "../../provider/format-context.js";
import { useWords } from "../../provider/words-context.js";
import { PreviewAvatar } from "./preview-avatar.js";
import { PreviewMedia } from "./preview-media.js";
import type { PreviewProps } from "./preview-props.js";
import { PreviewText } from "./preview-text.js";

/** A post as LinkedIn lays it out. */
export function LinkedInPreview({ channel, preview, media, limitEnd }: PreviewProps): ReactElement {
  const { previews } = useWords().composer;
  const format = useFormat();
  const { followers } = channel.account;
  return (
    <div data-tdw-part="preview" data-tdw-network="linkedin">
      <header>
        <PreviewAvatar channel={channel} />
        <div>
          <b>{channelName(channel)}</b>
          {typeof followers === "number" && <span>{previews.followers({ count: followers }, format)}</span>}
          <span>
            {previews.now} · <Icon name="globe" />
          </span>
        </div>
        <span data-tdw-part="spacer" />
        <Icon name="dots" />
      </header>
      <div data-tdw-part="preview-text">
        <PreviewText preview={preview} limitEnd={limitEnd} />
      </div>
      <PreviewMedia place={preview.media} media={media} />
      <footer>
        <span>
          <Icon name="thumb" />
          {previews.like}
        </span>
        <span>
          <Icon name="comment" />
          {previews.comment}
        </span>
        <span>
          <Icon name="repost" />
          {previews.repost}
        </span>
        <span>
          <Icon name="send" />
          {previews.send}
        </span>
      </footer>
    </div>
  );
}
