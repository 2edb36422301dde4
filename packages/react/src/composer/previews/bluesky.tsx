"use client";
import type { ReactElement } from "react";
import { Icon } from "../../icons/icon.js";
import { ColumnPreview } from "./column-preview.js";
import type { PreviewProps } from "./preview-props.js";

/** A post as Bluesky lays it out. */
export function BlueskyPreview(props: PreviewProps): ReactElement {
  return (
    <ColumnPreview {...props} network="bluesky">
      <Icon name="comment" />
      <Icon name="repost" />
      <Icon name="heart" />
      <span>
        <Icon name="bookmark" />
        <Icon name="share" />
        <Icon name="dots" />
      </span>
    </ColumnPreview>
  );
}
