"use client";
import type { ReactElement } from "react";
import type { Channel } from "@tidewire/core/channels";
import { NetworkMark } from "../primitives/network-mark.js";
import { Skeleton } from "../primitives/skeleton.js";
import { useNetworkName } from "../primitives/use-network-name.js";
import { useWords } from "../provider/words-context.js";
import { useComposer } from "./composer-context.js";

/** Stands where a preview will be: what is known of it, and the lines that all of them have. */
export function ComposerPreviewSkeleton({ channel }: { channel?: Channel | undefined }): ReactElement {
  const { header } = useWords().composer;
  const nameOf = useNetworkName();
  const hasMedia = useComposer(({ media }) => media.length > 0);
  const network = channel && nameOf(channel.network);
  return (
    <section
      aria-busy="true"
      aria-label={network === undefined ? header.preview : header.previewOf({ network })}
      data-tdw-for={channel?.id}
      data-tdw-part="composer-preview"
    >
      <header>
        {channel ? (
          <>
            <NetworkMark network={channel.network} decorative />
            <h3>{network}</h3>
          </>
        ) : (
          <Skeleton width="25%" />
        )}
      </header>
      <div data-tdw-part="preview" data-tdw-plain="" data-tdw-skeleton="">
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
