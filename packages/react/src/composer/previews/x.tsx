"use client";
import type { ReactElement } from "react";
import { Icon } from "../../icons/icon.js";
import { ColumnPreview } from "./column-preview.js";
import type { PreviewProps } from "./preview-props.js";

/** A post as X lays it out. */
export function XPreview(props: PreviewProps): ReactElement {
  return (
    <ColumnPreview {...props} network="x" menu={<Icon name="dots" />}>
      <Icon name="comment" />
      <Icon name="repost" />
      <Icon name="heart" />
      <Icon name="chart" />
      <span>
        <Icon name="bookmark" />
        <Icon name="share" />
      </span>
    </ColumnPreview>
  );
}
