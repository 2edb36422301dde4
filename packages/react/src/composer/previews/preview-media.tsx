"use client";
import type { CSSProperties, ReactElement } from "react";
import type { MediaPlace } from "@tidewire/core/composer";
import { Icon } from "../../icons/icon.js";
import { useFormat } from "../../provider/format-context.js";
import { useWords } from "../../provider/words-context.js";
import type { ComposerMediaItem } from "../composer-state.js";
import { MediaPicture } from "../media-picture.js";

export interface PreviewMediaProps {
  place: MediaPlace;
  media: readonly Readonly<ComposerMediaItem>[];
  /** Side by side, as many as fit; or one after another, filling the width. */
  layout?: "strip" | "slides" | undefined;
}

const find = (media: PreviewMediaProps["media"], mediaId: string) =>
  media.find(({ id, ref }) => (ref?.id ?? id) === mediaId);

/** The files of a post where the network puts them. */
export function PreviewMedia({ place, media, layout = "slides" }: PreviewMediaProps): ReactElement | null {
  const format = useFormat();
  const words = useWords().composer;
  const items = place.cells.flatMap(({ mediaId }) => find(media, mediaId) ?? []);
  if (items.length === 0) return null;
  if (place.form === "mosaic") return <Mosaic place={place} media={media} />;
  const isScrolled = items.length > (layout === "strip" ? 2 : 1);
  const scroll = isScrolled ? { tabIndex: 0, role: "group", "aria-label": words.media.region } : {};
  const style = place.aspect ? ({ "--_aspect": clamp(place.aspect) } as CSSProperties) : undefined;
  return (
    <div
      data-tdw-part={`preview-${layout}`}
      data-tdw-alone={items.length === 1 ? "" : undefined}
      style={style}
      {...scroll}
    >
      {items.map((item, index) => (
        <div key={item.id}>
          <Cell item={item} />
          {layout === "slides" && items.length > 1 && (
            <span data-tdw-part="preview-n">
              {format.number(index + 1)}/{format.number(items.length)}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

function Mosaic({ place, media }: { place: MediaPlace; media: PreviewMediaProps["media"] }): ReactElement {
  const format = useFormat();
  return (
    <div data-tdw-part="preview-collage" style={place.aspect ? { aspectRatio: clamp(place.aspect) } : undefined}>
      {place.cells.map(({ mediaId, column, row, columns, rows }, index) => {
        const item = find(media, mediaId);
        const isLast = index === place.cells.length - 1;
        return (
          <div key={mediaId} style={{ gridColumn: `${column} / span ${columns}`, gridRow: `${row} / span ${rows}` }}>
            {item && <Cell item={item} />}
            {isLast && place.more > 0 && <span data-tdw-part="preview-rest">+{format.number(place.more)}</span>}
          </div>
        );
      })}
    </div>
  );
}

function Cell({ item }: { item: Readonly<ComposerMediaItem> }): ReactElement {
  const kind = item.facts?.kind;
  return (
    <>
      <MediaPicture kind={kind} url={item.url} alt={item.alt ?? ""} />
      {kind === "video" && (
        <span data-tdw-part="preview-play">
          <Icon name="play" />
        </span>
      )}
    </>
  );
}

// A strip of a panorama, or a column as high as the pane, would show nothing of the post.
const clamp = (aspect: number): number => Math.min(2.2, Math.max(0.5, aspect));
