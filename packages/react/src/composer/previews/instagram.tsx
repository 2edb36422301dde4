"use client";
import type { ReactElement } from "react";
import { channelName } from "@tidewire/core/channels";
import { Icon } from "../../icons/icon.js";
import { useWords } from "../../provider/words-context.js";
import { PreviewAvatar } from "./preview-avatar.js";
import { PreviewMedia } from "./preview-media.js";
import type { PreviewProps } from "./preview-props.js";
import { PreviewText } from "./preview-text.js";

/** A post as Instagram lays it out: the picture first, the text folded below. */
export function InstagramPreview({ channel, preview, media, limitEnd }: PreviewProps): ReactElement {
  const { previews } = useWords().composer;
  const name = channel.handle ?? channelName(channel);
  const count = preview.media.cells.length;
  return (
    <div data-tdw-part="preview" data-tdw-network="instagram">
      <header>
        <span data-tdw-part="preview-ring">
          <PreviewAvatar channel={channel} />
        </span>
        <b>{name}</b>
        <span data-tdw-part="spacer" />
        <Icon name="dots" />
      </header>
      {count === 0 ? (
        <div data-tdw-part="preview-blank">
          <Icon name="image" />
          {previews.noMedia}
        </div>
      ) : (
        <PreviewMedia place={preview.media} media={media} />
      )}
      <footer>
        <Icon name="heart" />
        <Icon name="comment" />
        <Icon name="send" />
        {count > 1 && (
          <span data-tdw-part="preview-dots" aria-hidden>
            {preview.media.cells.map(({ mediaId }, index) => (
              <i key={mediaId} data-tdw-current={index === 0 ? "" : undefined} />
            ))}
          </span>
        )}
        <Icon name="bookmark" />
      </footer>
      <div data-tdw-part="preview-text">
        <PreviewText preview={preview} limitEnd={limitEnd} lead={<b>{name} </b>} />
        <small>{previews.justNow}</small>
      </div>
    </div>
  );
}
