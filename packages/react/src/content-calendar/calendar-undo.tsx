"use client";
import type { ReactElement } from "react";
import { UndoToast } from "../primitives/undo-toast.js";
import { useCalendar, useCalendarState } from "./calendar-context.js";
import { useUndo } from "./use-undo.js";

/** What was done last in this calendar, and the way back. */
export function CalendarUndo(): ReactElement | null {
  const { set } = useCalendar();
  const told = useCalendarState((found) => found.told);
  const undo = useUndo();
  if (!told) return null;
  const close = () => {
    set({ told: null });
  };
  return (
    <div data-tdw-part="undo-region">
      <UndoToast key={told.number} text={told.text} onClose={close} {...(told.undoable && { onUndo: undo })} />
    </div>
  );
}
