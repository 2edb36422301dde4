"use client";
import { useCallback } from "react";
import { monthOf } from "@tidewire/core/calendar";
import { useShortcuts, type Shortcut, type ShortcutOptions } from "../primitives/shortcuts.js";
import type { Calendar } from "./calendar-context.js";
import { focusDay } from "./calendar-focus.js";
import { useUndoIn } from "./use-undo.js";

/** The keys of the whole calendar; those of the grid are the grid's own. */
export const calendarShortcuts: readonly Shortcut[] = [
  { id: "today", keys: [["T"]] },
  { id: "undo", keys: [["Z"], ["Mod", "Z"]] },
];

/** Listens for the keys of the whole calendar. */
export function useCalendarKeys(calendar: Calendar, enabled: ShortcutOptions["enabled"]): void {
  const { state, set, rootRef, today, setMonth } = calendar;
  const undo = useUndoIn(calendar);
  const onShortcut = useCallback(
    (id: string) => {
      if (state.move) return;
      if (id === "undo") return undo();
      setMonth(monthOf(today));
      focusDay({ rootRef, set }, today);
    },
    [state, set, rootRef, today, setMonth, undo],
  );
  useShortcuts(rootRef, calendarShortcuts, onShortcut, { enabled });
}
