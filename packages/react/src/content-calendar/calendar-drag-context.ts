"use client";
import { createContext, useContext, type Context, type PointerEvent } from "react";
import type { Mover } from "./make-mover.js";

/** What moves posts, the same object for as long as the calendar stands. */
export interface CalendarDrag {
  /** Begins a drag where a post is pressed. */
  readonly start: (event: PointerEvent, postId: string) => void;
  readonly mover: Mover;
}

export const CalendarDragContext: Context<CalendarDrag | undefined> = createContext<CalendarDrag | undefined>(
  undefined,
);

/** What moves posts in the calendar that a part belongs to. */
export function useCalendarDrag(): CalendarDrag {
  const drag = useContext(CalendarDragContext);
  if (!drag) throw new Error("@tidewire/react: this part of the content calendar stands outside a <CalendarRoot>.");
  return drag;
}
