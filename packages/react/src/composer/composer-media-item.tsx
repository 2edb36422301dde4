"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from "react";
import { Icon } from "../icons/icon.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { VisuallyHidden } from "../primitives/visually-hidden.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useComposer, useComposerStore } from "./composer-context.js";
import { altLimitOf } from "./composer-checks.js";
import type { ComposerMediaItem as Item } from "./composer-state.js";
import { MediaPicture } from "./media-picture.js";
import { useChosenChannels } from "./use-composer-channels.js";
import { useFileProblems } from "./use-file-problems.js";
import { useMediaOrder } from "./use-media-order.js";

export interface ComposerMediaItemProps extends Omit<PartProps<"li">, "children"> {
  mediaId: string;
}

/** One file: how it looks, how far it has come, what stands against it. Renders a `<li>`. */
export const ComposerMediaItem: ForwardRefExoticComponent<ComposerMediaItemProps & RefAttributes<HTMLLIElement>> =
  forwardRef<HTMLLIElement, ComposerMediaItemProps>(function ComposerMediaItem({ mediaId, ...props }, ref) {
    const store = useComposerStore();
    const { media } = useWords().composer;
    const item = useComposer((state) => state.media.find(({ id }) => id === mediaId));
    const isAlone = useComposer((state) => state.media.length < 2);
    const { isDragging, ...grip } = useMediaOrder(mediaId);
    // The list below says the rest.
    const problems = useFileProblems(mediaId).slice(0, 1);
    const isBad = problems.length > 0 || item?.stage === "failed";
    const children = item && (
      <>
        <div data-tdw-part="composer-media-picture">
          <MediaPicture kind={item.facts?.kind} url={item.url} />
          <Duration seconds={item.facts?.seconds} />
          {item.stage !== "uploading" && <AltBadge item={item} />}
          {item.stage === "uploading" && <Progress share={item.share} name={item.name} />}
          <button
            type="button"
            data-tdw-part="composer-media-remove"
            aria-label={(item.stage === "uploading" ? media.cancel : media.remove)({ name: item.name })}
            title={(item.stage === "uploading" ? media.cancel : media.remove)({ name: item.name })}
            onClick={() => store.media.remove(mediaId)}
          >
            <Icon name="x" size="sm" />
          </button>
          {!isAlone && (
            <button
              type="button"
              data-tdw-part="composer-media-grip"
              aria-label={media.drag({ name: item.name })}
              title={media.dragHint}
              {...grip}
            >
              <Icon name="grip" size="sm" />
            </button>
          )}
        </div>
        <p data-tdw-truncate="" title={item.name}>
          {item.name}
        </p>
        <Stage item={item} hasProblem={problems.length > 0} />
        {problems.map((text) => (
          <p key={text} data-tdw-part="composer-media-error">
            {text}
          </p>
        ))}
      </>
    );
    const state = { stage: item?.stage, tone: isBad ? "danger" : undefined, dragging: isDragging };
    return usePart("li", "composer-media-item", state, { ...props, children }, ref as never);
  });

function Stage({ item, hasProblem }: { item: Item; hasProblem: boolean }): ReactElement | null {
  const store = useComposerStore();
  const words = useWords();
  const { media } = words.composer;
  const format = useFormat();
  const detail = {
    reading: media.reading,
    held: hasProblem ? media.notSent : media.held,
    uploading: media.uploading({ percent: format.percent(Math.floor(item.share * 100) / 100) }),
    ready: undefined,
    failed: undefined,
  }[item.stage];
  if (detail !== undefined) return <p data-tdw-part="composer-media-detail">{detail}</p>;
  if (item.stage !== "failed") return null;
  return (
    <p data-tdw-part="composer-media-error">
      {media.uploadFailed}{" "}
      <button type="button" onClick={() => store.media.retry(item.id)}>
        {words.common.actions.tryAgain}
      </button>
    </p>
  );
}

function Progress({ share, name }: { share: number; name: string }): ReactElement {
  const percent = Math.floor(share * 100);
  return (
    <span
      role="progressbar"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      data-tdw-part="progress"
    >
      <i style={{ inlineSize: `${percent}%` }} />
    </span>
  );
}

function Duration({ seconds }: { seconds: number | undefined }): ReactElement | null {
  if (seconds === undefined) return null;
  const whole = Math.round(seconds);
  return (
    <span data-tdw-part="composer-media-badge" data-tdw-side="start">
      <Icon name="play" size="sm" />
      {Math.floor(whole / 60)}:{String(whole % 60).padStart(2, "0")}
    </span>
  );
}

function AltBadge({ item }: { item: Item }): ReactElement | null {
  const store = useComposerStore();
  const { media } = useWords().composer;
  const kind = item.facts?.kind;
  const channels = useChosenChannels();
  const isTaken =
    (kind === "image" || kind === "video" || kind === "audio") &&
    channels.some(({ network }) => altLimitOf(network, kind) !== undefined);
  if (!isTaken) return null;
  return (
    <button
      type="button"
      data-tdw-part="composer-media-badge"
      data-tdw-side="end"
      title={item.alt ? item.alt : media.describe({ name: item.name })}
      onClick={() => store.describe(item.id)}
    >
      {item.alt ? media.alt : media.noAlt}
      <VisuallyHidden>{item.name}</VisuallyHidden>
    </button>
  );
}
