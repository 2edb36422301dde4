"use client";
import type { ReactElement } from "react";
import { channelName } from "@tidewire/core/channels";
import { Icon } from "../../icons/icon.js";
import { useWords } from "../../provider/words-context.js";
import { PreviewMedia } from "./preview-media.js";
import type { PreviewProps } from "./preview-props.js";
import { PreviewText } from "./preview-text.js";

/** A post as a Telegram channel lays it out: one bubble, files above the text. */
export function TelegramPreview({ channel, preview, media, limitEnd }: PreviewProps): ReactElement {
  const { previews } = useWords().composer;
  return (
    <div data-tdw-part="preview" data-tdw-network="telegram">
      <div data-tdw-part="preview-bubble">
        <b>{channelName(channel)}</b>
        <PreviewMedia place={preview.media} media={media} />
        <div data-tdw-part="preview-text">
          <PreviewText preview={preview} limitEnd={limitEnd} />
        </div>
        <footer>
          <Icon name="eye" />
          <time>{previews.now}</time>
        </footer>
      </div>
    </div>
  );
}
