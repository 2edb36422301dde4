"use client";
import { useMemo, type KeyboardEvent } from "react";
import type { CalendarDay } from "@tidewire/core/basics";
import { addDays, addMonths, monthOf, startOfWeek } from "@tidewire/core/calendar";
import { useCalendar, type Calendar } from "./calendar-context.js";
import { useCalendarDrag } from "./calendar-drag-context.js";
import { focusDay } from "./calendar-focus.js";
import type { Mover } from "./make-mover.js";
import { tabStop } from "./tab-stop.js";

const step = 15;

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** The day that a key leads to from another, as in a grid of days; arrows follow the reading direction. */
export function dayForKey(
  { key, shiftKey }: Pressed,
  from: CalendarDay,
  { weekStartsOn, rtl }: { readonly weekStartsOn: Calendar["weekStartsOn"]; readonly rtl: boolean },
): CalendarDay | undefined {
  const forward = rtl ? -1 : 1;
  const start = startOfWeek(from, weekStartsOn);
  const lead: Readonly<Record<string, () => CalendarDay>> = {
    ArrowRight: () => addDays(from, forward),
    ArrowLeft: () => addDays(from, -forward),
    ArrowDown: () => addDays(from, 7),
    ArrowUp: () => addDays(from, -7),
    Home: () => start,
    End: () => addDays(start, 6),
    PageDown: () => addMonths(from, shiftKey ? 12 : 1),
    PageUp: () => addMonths(from, shiftKey ? -12 : -1),
  };
  return lead[key]?.();
}

/** How many minutes later a key with Shift means: down and along the line is later. */
export function minutesForKey({ key, shiftKey }: Pressed, rtl: boolean): number | undefined {
  if (!shiftKey) return undefined;
  const along = rtl ? -step : step;
  return { ArrowDown: step, ArrowUp: -step, ArrowRight: along, ArrowLeft: -along }[key];
}

/** What the keys do in the grid: go from day to day, into a day, and carry a post. */
export function useGridKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const calendar = useCalendar();
  const { mover } = useCalendarDrag();
  return useMemo(
    () => (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const rtl = getComputedStyle(event.currentTarget).direction === "rtl";
      const done =
        calendar.state.move?.by === "keyboard" ? carry(event, calendar, mover, rtl) : walk(event, calendar, rtl);
      if (!done) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [calendar, mover],
  );
}

function carry(event: KeyboardEvent, { state, weekStartsOn }: Calendar, mover: Mover, rtl: boolean): boolean {
  const day = state.move?.day;
  if (event.key === "Escape") mover.cancel();
  else if (event.key === "Enter" || event.key === " ") mover.drop();
  else if (event.key === "Tab") {
    mover.cancel();
    return false;
  } else if (day) {
    const minutes = minutesForKey(event, rtl);
    const to = minutes === undefined ? dayForKey(event, day, { weekStartsOn, rtl }) : undefined;
    if (minutes !== undefined) mover.later(minutes);
    else if (to !== undefined) mover.toDay(to);
    // Nothing else may happen to the page while a post is in the hand.
    else return event.key.length === 1;
  }
  return true;
}

function walk(event: KeyboardEvent<HTMLElement>, calendar: Calendar, rtl: boolean): boolean {
  const { state, weekStartsOn, days, onNewPost, today } = calendar;
  const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-tdw-day]");
  if (!cell) return false;
  const inside = [...cell.querySelectorAll<HTMLElement>("button")];
  const at = inside.indexOf(event.target as HTMLElement);
  const from = cell.dataset["tdwDay"] ?? tabStop(calendar, state.cursor);

  if (at < 0 && ["Enter", " ", "F2", "m", "M"].includes(event.key)) {
    const [first] = inside;
    if (first?.dataset["tdwPost"]) first.focus();
    else if (event.key !== "m" && event.key !== "M" && from >= today) onNewPost?.(from);
    return true;
  }
  if (at >= 0 && event.key === "Escape") return focused(cell);
  if (at >= 0 && event.key === "ArrowDown") return focused(inside[at + 1]);
  if (at >= 0 && event.key === "ArrowUp") return focused(inside[at - 1] ?? cell);

  const to = dayForKey(event, from, { weekStartsOn, rtl });
  if (to === undefined) return false;
  if (!days.includes(to) || (event.key.startsWith("Page") && monthOf(to) !== calendar.month))
    calendar.setMonth(monthOf(to));
  focusDay(calendar, to);
  return true;
}

function focused(element: HTMLElement | undefined): boolean {
  element?.focus();
  return true;
}
