"use client";
import type { ReactElement } from "react";
import { channelName, type Channel } from "@tidewire/core/channels";
import { Avatar } from "../../primitives/avatar.js";

/** The account's picture in a preview. */
export function PreviewAvatar({ channel }: { channel: Channel }): ReactElement {
  return (
    <span data-tdw-part="preview-av">
      <Avatar name={channelName(channel)} src={channel.avatarUrl} />
    </span>
  );
}
