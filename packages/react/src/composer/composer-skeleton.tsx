"use client";
import type { ReactElement } from "react";
import { Skeleton } from "../primitives/skeleton.js";
import { useWords } from "../provider/words-context.js";

/** Stands where the channels and the text will be, in their final layout, so that nothing jumps when they come. */
export function ComposerSkeleton(): ReactElement {
  const { states } = useWords().common;
  return (
    <div data-tdw-part="composer-body" aria-busy="true" aria-label={states.loading} role="status">
      <div data-tdw-part="composer-channel-picker">
        <Skeleton width="132px" />
        <Skeleton width="132px" />
        <Skeleton width="148px" />
      </div>
      <div data-tdw-part="composer-editor" data-tdw-skeleton="">
        <div data-tdw-part="composer-variant-tabs">
          <Skeleton width="76px" />
          <Skeleton width="64px" />
        </div>
        <div>
          <Skeleton width="82%" />
          <Skeleton width="64%" />
        </div>
      </div>
      <div data-tdw-part="composer-media-tray">
        <div data-tdw-part="composer-media-slot">
          <Skeleton />
        </div>
      </div>
    </div>
  );
}
