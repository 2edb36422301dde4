"use client";
import type { ReactElement } from "react";
import { networkMedia, publishingSurfaces, type NetworkId } from "@tidewire/core/networks";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useChosenChannels } from "./use-composer-channels.js";
import { useNetworkName } from "../primitives/use-network-name.js";

/** What each chosen network takes, said before anybody tries. */
export function ComposerMediaHintLines(): ReactElement | null {
  const { media } = useWords().composer;
  const format = useFormat();
  const nameOf = useNetworkName();
  const networks = [...new Set(useChosenChannels().map(({ network }) => network))];
  const lines = networks.flatMap((network) => {
    const { formats, image, video } = filesOf(network);
    if (formats.length === 0) return [];
    const taken = { network: nameOf(network), formats: formats.map((each) => each.toUpperCase()) };
    if (image === undefined) return [media.accepts(taken, format)];
    const withImage = { ...taken, image: format.bytes(image) };
    if (video === undefined) return [media.acceptsImages(withImage, format)];
    return [media.acceptsBoth({ ...withImage, video: format.bytes(video) }, format)];
  });
  if (lines.length === 0) return null;
  return (
    <div data-tdw-part="composer-media-hints">
      {lines.map((line) => (
        <p key={line} data-tdw-part="hint">
          {line}
        </p>
      ))}
    </div>
  );
}

interface TakenFiles {
  readonly formats: readonly string[];
  readonly image: number | undefined;
  readonly video: number | undefined;
}

function filesOf(network: NetworkId): TakenFiles {
  const places = publishingSurfaces(network).map((surface) => networkMedia(network)[surface]);
  const of = (kind: "image" | "video") =>
    places.map((rules) => (rules ? rules[kind] : undefined)).find((files) => files !== undefined && files !== false);
  const image = of("image");
  const video = of("video");
  return {
    formats: [...new Set([...(image?.formats ?? []), ...(video?.formats ?? [])])],
    image: image?.maxBytes,
    video: video?.maxBytes,
  };
}
