"use client";
import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { useAnnounce } from "../primitives/announcer.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useComposerStore } from "./composer-context.js";

export interface MediaGrip {
  readonly isDragging: boolean;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const tile = '[data-tdw-part="composer-media-item"]';

/** Moves a file among the others: dragged by mouse, finger or pen, or by the arrow keys; Escape puts it back. */
export function useMediaOrder(id: string): MediaGrip {
  const store = useComposerStore();
  const announce = useAnnounce();
  const format = useFormat();
  const { moved } = useWords().composer.media;
  const [isDragging, setDragging] = useState(false);
  const ended = useRef<() => void>(undefined);

  const place = () => store.state.media.findIndex((item) => item.id === id);
  function move(to: number): void {
    const from = place();
    store.media.move(id, to);
    const at = place();
    const item = store.state.media[at];
    if (item && at !== from)
      announce(moved({ name: item.name, position: at + 1, total: store.state.media.length }, format));
  }

  return {
    isDragging,
    onPointerDown(event) {
      if (event.button !== 0) return;
      event.preventDefault();
      const tray = event.currentTarget.closest("ul");
      const { ownerDocument } = event.currentTarget;
      const origin = place();
      ended.current?.();
      const abort = new AbortController();
      const { signal } = abort;
      const end = () => {
        abort.abort();
        setDragging(false);
      };
      ended.current = end;
      setDragging(true);
      // On the document, not on the grip: an element that changes its place loses the pointer it holds.
      ownerDocument.addEventListener(
        "pointermove",
        ({ clientX, clientY }) => {
          const tiles = [...(tray?.querySelectorAll(tile) ?? [])];
          const to = tiles.findIndex((each) => {
            const box = each.getBoundingClientRect();
            return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
          });
          if (to >= 0 && to !== place()) move(to);
        },
        { signal },
      );
      ownerDocument.addEventListener("pointerup", end, { signal });
      const back = () => {
        move(origin);
        end();
      };
      ownerDocument.addEventListener("pointercancel", back, { signal });
      ownerDocument.addEventListener("keydown", ({ key }) => key === "Escape" && back(), { signal });
    },
    onKeyDown(event) {
      const isRtl = getComputedStyle(event.currentTarget).direction === "rtl";
      const steps: Readonly<Record<string, number>> = {
        ArrowRight: isRtl ? -1 : 1,
        ArrowLeft: isRtl ? 1 : -1,
        ArrowDown: 1,
        ArrowUp: -1,
      };
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      move(place() + step);
    },
  };
}
