"use client";
import {
  forwardRef,
  memo,
  useDeferredValue,
  useMemo,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from "react";
import type { Channel } from "@tidewire/core/channels";
import { measureText, previewPost, publishTarget } from "@tidewire/core/composer";
import { useRecord } from "../hooks/use-record.js";
import { NetworkMark } from "../primitives/network-mark.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { Pill } from "../primitives/pill.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useComposer } from "./composer-context.js";
import type { ComposerMediaItem } from "./composer-state.js";
import { findLimitEnd } from "./find-limit-end.js";
import { mediaFactsOf } from "./media-facts-of.js";
import { networkPreviews } from "./previews/network-previews.js";
import { PlainPreview } from "./previews/plain.js";
import { useProblems } from "./use-composer-checks.js";
import { useNetworkName } from "../primitives/use-network-name.js";

export interface ComposerPreviewProps extends Omit<PartProps<"section">, "children"> {
  channelId: string;
}

/** The post as one channel will show it; it follows the typing as fast as the machine allows. Renders a `<section>`. */
export const ComposerPreview: ForwardRefExoticComponent<ComposerPreviewProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  ComposerPreviewProps
>(function ComposerPreview({ channelId, ...props }, ref) {
  const { header } = useWords().composer;
  const nameOf = useNetworkName();
  const channel = useRecord("channel", channelId);
  const text = useDeferredValue(useComposer((state) => state.texts[channelId] ?? state.text));
  const media = useDeferredValue(useComposer((state) => state.media));
  const network = channel ? nameOf(channel.network) : "";
  const children = channel && (
    <>
      <header>
        <NetworkMark network={channel.network} decorative />
        <h3>{network}</h3>
        <Standing channel={channel} />
      </header>
      <Drawing channel={channel} text={text} media={media} />
    </>
  );
  const own = { "aria-label": header.previewOf({ network }), ...props, children };
  return usePart("section", "composer-preview", { for: channelId }, own, ref as never);
});

/** Drawn anew for what it shows, not for every key press. */
const Drawing = memo(function Drawing({
  channel,
  text,
  media,
}: {
  channel: Channel;
  text: string;
  media: readonly Readonly<ComposerMediaItem>[];
}): ReactElement {
  const files = useMemo(() => media.flatMap(mediaFactsOf), [media]);
  const target = useMemo(() => publishTarget(channel, files), [channel, files]);
  const preview = useMemo(() => previewPost(text, files, target), [text, files, target]);
  const limitEnd = useMemo(() => findLimitEnd(text, measureText(text, target), target), [text, target]);
  const Preview = networkPreviews[channel.network] ?? PlainPreview;
  return <Preview channel={channel} preview={preview} media={media} limitEnd={limitEnd} />;
});

function Standing({ channel }: { channel: Channel }): ReactElement | null {
  const { issues, previews } = useWords().composer;
  const format = useFormat();
  const isOwn = useComposer(({ texts }) => texts[channel.id] !== undefined);
  const errors = useProblems().filter(({ channelId, severity }) => channelId === channel.id && severity === "error");
  const [only] = errors;
  if (only?.code === "text.tooLong" && errors.length === 1)
    return <Pill tone="danger">{issues.over({ count: Number(only.params?.["over"] ?? 0) }, format)}</Pill>;
  if (errors.length > 0) return <Pill tone="danger">{issues.problems({ count: errors.length }, format)}</Pill>;
  return isOwn ? <Pill>{previews.ownText}</Pill> : null;
}
