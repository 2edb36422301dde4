"use client";
import type { ReactElement } from "react";
import type { Channel } from "@tidewire/core/channels";
import { NetworkMark } from "../primitives/network-mark.js";
import { Skeleton } from "../primitives/skeleton.js";
import { useNetworkName } from "../primitives/use-network-name.js";
import { useComposer } from "./composer-context.js";

/** Stands where a preview will be: what is known of it, and the lines that all of them have. */
export function ComposerPreviewSkeleton({ channel }: { channel?: Channel | undefined }): ReactElement {
  const nameOf = useNetworkName();
  const hasMedia = useComposer(({ media }) => media.length > 0);
  return (
    <section aria-hidden data-tdw-for={channel?.id} data-tdw-part="composer-preview" data-tdw-skeleton="">
      <header>
        {channel ? (
          <>
            <NetworkMark network={channel.network} decorative />
            <h3>{nameOf(channel.network)}</h3>
          </>
        ) : (
          <Skeleton width="25%" />
        )}
      </header>
      <div data-tdw-part="preview" data-tdw-plain="">
        <header>
          <Skeleton width="36px" round />
          <div>
            <Skeleton width="42%" />
            <Skeleton width="24%" />
          </div>
        </header>
        <div data-tdw-part="preview-text">
          <Skeleton width="94%" />
          <Skeleton width="56%" />
        </div>
        {hasMedia && <Skeleton />}
      </div>
    </section>
  );
}
