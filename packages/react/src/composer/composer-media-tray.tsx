"use client";
import { forwardRef, Fragment, useId, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import { Icon } from "../icons/icon.js";
import { lateComponent } from "../primitives/late-component.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { Skeleton } from "../primitives/skeleton.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useComposer, useComposerStore } from "./composer-context.js";
import { useComposerLock } from "./use-composer-lock.js";

export interface ComposerMediaTrayProps extends Omit<PartProps<"ul">, "children"> {
  children?: ((mediaId: string) => ReactNode) | undefined;
}

const MediaItem = lateComponent(() => import("./composer-late-parts.js").then((it) => it.ComposerMediaItem));
const kinds = "image/*,video/*,audio/*,.pdf,.doc,.docx,.ppt,.pptx";

const slot = (
  <li data-tdw-part="composer-media-slot" aria-busy="true">
    <Skeleton />
  </li>
);

/** The files of the post in their order, and a place to add more. Renders a `<ul>`. */
export const ComposerMediaTray: ForwardRefExoticComponent<ComposerMediaTrayProps & RefAttributes<HTMLUListElement>> =
  forwardRef<HTMLUListElement, ComposerMediaTrayProps>(function ComposerMediaTray(
    { children = (mediaId) => <MediaItem mediaId={mediaId} waiting={slot} />, ...props },
    ref,
  ) {
    const store = useComposerStore();
    const { media } = useWords().composer;
    const format = useFormat();
    const input = useId();
    const ids = useComposer((state) => state.media);
    const lock = useComposerLock();
    const drawn = (
      <>
        {ids.map(({ id }) => (
          <Fragment key={id}>{children(id)}</Fragment>
        ))}
        {!lock && (
          <li data-tdw-part="composer-media-slot">
            <label data-tdw-part="composer-media-add" htmlFor={input} onPointerEnter={() => void MediaItem.load()}>
              <Icon name="plus" />
              <span>{media.add}</span>
              <input
                id={input}
                type="file"
                multiple
                accept={kinds}
                data-tdw-part="visually-hidden"
                onChange={({ currentTarget }) => {
                  store.media.add(Array.from(currentTarget.files ?? []));
                  currentTarget.value = "";
                }}
              />
            </label>
          </li>
        )}
      </>
    );
    const label = ids.length === 0 ? media.region : media.count({ count: ids.length }, format);
    return usePart("ul", "composer-media-tray", {}, { "aria-label": label, ...props, children: drawn }, ref as never);
  });
