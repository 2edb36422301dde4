"use client";
import {
  useEffect,
  useMemo,
  useRef,
  type PointerEvent as ReactPointerEvent,
  type ReactElement,
  type ReactNode,
} from "react";
import { useCalendar } from "./calendar-context.js";
import { CalendarDragContext, type CalendarDrag } from "./calendar-drag-context.js";
import { CalendarGhost } from "./calendar-ghost.js";
import { edgeScroll } from "./edge-scroll.js";
import { followPointer } from "./follow-pointer.js";
import { useMakeMover, type Mover } from "./make-mover.js";

/** Lets posts be dragged by mouse, pen and finger, and draws what is in the hand. */
export function CalendarDragProvider({ children }: { children: ReactNode }): ReactElement {
  const { state, rootRef } = useCalendar();
  const made = useMakeMover();
  const latest = useRef(made);
  const ghost = useRef<HTMLDivElement>(null);
  const stop = useRef<() => void>(undefined);
  useEffect(() => {
    latest.current = made;
  });
  useEffect(() => () => stop.current?.(), []);

  const drag = useMemo<CalendarDrag>(() => {
    // Every post on the page holds it, so it stays the same while the words and the posts behind it change.
    const mover: Mover = {
      take: (...given) => latest.current.take(...given),
      toDay: (...given) => latest.current.toDay(...given),
      later: (...given) => latest.current.later(...given),
      drop: () => latest.current.drop(),
      cancel: () => latest.current.cancel(),
      choose: (...given) => latest.current.choose(...given),
      schedule: (...given) => latest.current.schedule(...given),
      tell: (...given) => latest.current.tell(...given),
    };
    const start = (event: ReactPointerEvent, postId: string) => {
      if (event.button !== 0 || !event.isPrimary) return;
      const box = event.currentTarget.getBoundingClientRect();
      const grip = { x: event.clientX - box.x, y: event.clientY - box.y };
      let last = { x: event.clientX, y: event.clientY };
      const show = () => {
        const day = dayAt(rootRef.current, last);
        if (day !== state.move?.day) mover.toDay(day);
      };
      const scroll = edgeScroll(() => rootRef.current?.querySelector("[data-tdw-scroll]"), show);
      const follow = (x: number, y: number) => {
        last = { x, y };
        ghost.current?.style.setProperty("translate", `${x - grip.x}px ${y - grip.y}px`);
        scroll.at(y);
        show();
      };
      stop.current = followPointer(event, {
        onStart(x, y) {
          if (!mover.take(postId, "pointer")) return false;
          ghost.current?.style.setProperty("inline-size", `${box.width}px`);
          follow(x, y);
          return true;
        },
        onMove: follow,
        onDrop() {
          scroll.stop();
          mover.drop();
        },
        onCancel() {
          scroll.stop();
          mover.cancel();
        },
      });
    };
    return { start, mover };
  }, [state, rootRef]);

  return (
    <CalendarDragContext.Provider value={drag}>
      {children}
      <CalendarGhost ref={ghost} />
    </CalendarDragContext.Provider>
  );
}

function dayAt(root: HTMLElement | null, { x, y }: { x: number; y: number }): string | null {
  const node = root?.getRootNode() as Document | ShadowRoot | undefined;
  const cell = node?.elementFromPoint(x, y)?.closest<HTMLElement>("[data-tdw-day]");
  return cell && root?.contains(cell) ? (cell.dataset["tdwDay"] ?? null) : null;
}
