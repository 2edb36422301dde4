"use client";
import { forwardRef, useId, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from "react";
import { Button } from "../primitives/button.js";
import { CountRing } from "../primitives/count-ring.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { altLimitOf } from "./composer-checks.js";
import { useComposer, useComposerStore } from "./composer-context.js";
import type { ComposerMediaItem } from "./composer-state.js";
import { MediaPicture } from "./media-picture.js";
import { useChosenChannels } from "./use-composer-channels.js";

/** Describes the file that was opened for it, for people who can't see it. Renders a `<div>`, or nothing. */
export const ComposerAltTextField: ForwardRefExoticComponent<
  Omit<PartProps<"div">, "children"> & RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, Omit<PartProps<"div">, "children">>(function ComposerAltTextField(props, ref) {
  const item = useComposer(({ media, altFor }) => media.find(({ id }) => id === altFor));
  const children = item && <AltText key={item.id} item={item} />;
  const drawn = usePart("div", "composer-alt-text", {}, { ...props, children }, ref as never);
  return item ? drawn : null;
});

function AltText({ item }: { item: Readonly<ComposerMediaItem> }): ReactElement {
  const store = useComposerStore();
  const words = useWords();
  const { media } = words.composer;
  const field = useId();
  const hint = useId();
  const text = item.alt ?? "";
  const channels = useChosenChannels();
  const { kind: own } = item.facts ?? {};
  const kind = own === "video" || own === "audio" ? own : "image";
  const limits = channels.flatMap(({ network }) => altLimitOf(network, kind) ?? []);
  const limit = limits.length > 0 ? Math.min(...limits) : undefined;
  const count = Array.from(text).length;
  const close = () => store.describe(null);
  return (
    <>
      <div data-tdw-part="composer-alt-picture">
        <MediaPicture kind={item.facts?.kind} url={item.url} />
      </div>
      <div data-tdw-part="field">
        <label data-tdw-part="label" htmlFor={field}>
          {media.altFor({ name: item.name })}
        </label>
        <textarea
          id={field}
          dir="auto"
          rows={3}
          autoFocus
          value={text}
          aria-describedby={hint}
          aria-invalid={(limit !== undefined && count > limit) || undefined}
          data-tdw-field="textarea"
          data-tdw-invalid={limit !== undefined && count > limit ? "" : undefined}
          onChange={({ target }) => store.media.describe(item.id, target.value === "" ? null : target.value)}
          onKeyDown={({ key, metaKey, ctrlKey }) => {
            if (key === "Escape" || (key === "Enter" && (metaKey || ctrlKey))) close();
          }}
        />
        <div data-tdw-part="composer-alt-foot">
          <span id={hint} data-tdw-part="hint">
            {media.altExample}
          </span>
          {limit !== undefined && <CountRing count={count} limit={limit} />}
        </div>
        <div data-tdw-part="composer-alt-actions">
          <Button variant="primary" onClick={close}>
            {words.common.actions.done}
          </Button>
          {text === "" && (
            <Button
              variant="ghost"
              onClick={() => {
                store.media.describe(item.id, "");
                close();
              }}
            >
              {media.decorative}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
