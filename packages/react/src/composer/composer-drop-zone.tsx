"use client";
import {
  forwardRef,
  useRef,
  useState,
  type DragEvent,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from "react";
import { Icon } from "../icons/icon.js";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useComposerStore } from "./composer-context.js";
import { ComposerMediaHints } from "./composer-media-hints.js";
import { useComposerLock } from "./use-composer-lock.js";

/** Takes files that are dropped anywhere on it, and says so while they are held over it. Renders a `<div>`. */
export const ComposerDropZone: ForwardRefExoticComponent<PartProps<"div"> & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  PartProps<"div">
>(function ComposerDropZone({ children, ...props }, ref) {
  const store = useComposerStore();
  const lock = useComposerLock();
  const { media } = useWords().composer;
  const format = useFormat();
  const [held, setHeld] = useState(0);
  // Every element on the way fires its own pair of events; only the outermost counts.
  const depth = useRef(0);

  const takes = ({ dataTransfer }: DragEvent) => !lock && dataTransfer.types.includes("Files");
  const own = mergeProps(
    {
      onDragEnter(event: DragEvent) {
        if (!takes(event)) return;
        event.preventDefault();
        depth.current += 1;
        setHeld(Math.max(1, event.dataTransfer.items.length));
      },
      onDragOver(event: DragEvent) {
        if (!takes(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
      },
      onDragLeave(event: DragEvent) {
        if (!takes(event)) return;
        depth.current -= 1;
        if (depth.current <= 0) setHeld(0);
      },
      onDrop(event: DragEvent) {
        if (!takes(event)) return;
        event.preventDefault();
        depth.current = 0;
        setHeld(0);
        store.media.add(Array.from(event.dataTransfer.files));
      },
    },
    props,
  );
  const inside = (
    <>
      {children}
      {held > 0 && (
        <div data-tdw-part="composer-drop-zone">
          <Icon name="image" size="lg" />
          <b>{media.dropCount({ count: held }, format)}</b>
          <ComposerMediaHints />
        </div>
      )}
    </>
  );
  return usePart("div", "composer-drop-area", { over: held > 0 }, { ...own, children: inside }, ref as never);
});
