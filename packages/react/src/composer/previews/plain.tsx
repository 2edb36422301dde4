"use client";
import type { ReactElement } from "react";
import { channelName } from "@tidewire/core/channels";
import { PreviewAvatar } from "./preview-avatar.js";
import { PreviewMedia } from "./preview-media.js";
import type { PreviewProps } from "./preview-props.js";
import { PreviewText } from "./preview-text.js";

/** A post on a network whose looks we do not draw: who, what and which files, and nothing made up. */
export function PlainPreview({ channel, preview, media, limitEnd }: PreviewProps): ReactElement {
  return (
    <div data-tdw-part="preview" data-tdw-plain="">
      <header>
        <PreviewAvatar channel={channel} />
        <div>
          <b>{channelName(channel)}</b>
          {channel.handle && <span>{channel.handle}</span>}
        </div>
      </header>
      <div data-tdw-part="preview-text">
        <PreviewText preview={preview} limitEnd={limitEnd} />
      </div>
      <PreviewMedia place={preview.media} media={media} />
    </div>
  );
}
