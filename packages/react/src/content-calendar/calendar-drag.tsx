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
import { turnPages } from "./turn-pages.js";
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
      turnTo: (...given) => latest.current.turnTo(...given),
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
      const turn = turnPages(mover.turnTo);
      const scroll = edgeScroll(() => rootRef.current?.querySelector("[data-tdw-scroll]"), show);
      const follow = (x: number, y: number) => {
        last = { x, y };
        ghost.current?.style.setProperty("translate", `${x - grip.x}px ${y - grip.y}px`);
        scroll.at(y);
        // A finger's drag ends with the element it began on, and that goes with its month.
        if (event.pointerType !== "touch") turn.over(elementAt(rootRef.current, last));
        show();
      };
      const rest = () => {
        scroll.stop();
        turn.stop();
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
          rest();
          mover.drop();
        },
        onCancel() {
          rest();
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

type Point = { readonly x: number; readonly y: number };

function elementAt(root: HTMLElement | null, { x, y }: Point): Element | null {
  const node = root?.getRootNode() as Document | ShadowRoot | undefined;
  const found = node?.elementFromPoint(x, y) ?? null;
  return root?.contains(found) ? found : null;
}

function dayAt(root: HTMLElement | null, point: Point): string | null {
  return elementAt(root, point)?.closest<HTMLElement>("[data-tdw-day]")?.dataset["tdwDay"] ?? null;
}
