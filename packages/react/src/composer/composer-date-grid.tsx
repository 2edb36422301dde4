"use client";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { addDays, addMonths, compareDays, monthOf, monthWeeks, startOfWeek } from "@tidewire/core/calendar";
import type { CalendarDay } from "@tidewire/core/basics";
import { stateAttributes } from "../primitives/state-attributes.js";
import { useFormat } from "../provider/format-context.js";
import { weekStartOf } from "../content-calendar/week-start.js";

export interface DateGridProps {
  /** The chosen day, which is also where the keyboard stands. */
  value: CalendarDay;
  today: CalendarDay;
  label: string;
  onChange: (day: CalendarDay) => void;
}

// A plain day has no zone: noon in UTC is that day on every calendar it is written by.
const noon = (day: CalendarDay) => `${day}T12:00:00.000Z`;

/** A month to choose a day from: arrows move by day and week, Home and End within the week, Page up and down by month. */
export function DateGrid({ value, today, label, onChange }: DateGridProps): ReactElement {
  const format = useFormat();
  const grid = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const opened = useRef(false);
  useEffect(() => {
    opened.current = true;
  }, []);
  const weekStartsOn = weekStartOf(format.locale);
  const month = monthOf(value);
  const weeks = monthWeeks(month, { weekStartsOn });
  const write = (day: CalendarDay, options: Intl.DateTimeFormatOptions) =>
    format.custom(noon(day), { timeZone: "UTC", ...options });

  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    moved.current = false;
  });

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
    const first = startOfWeek(value, weekStartsOn);
    const to: Readonly<Record<string, () => CalendarDay>> = {
      ArrowRight: () => addDays(value, forward),
      ArrowLeft: () => addDays(value, -forward),
      ArrowDown: () => addDays(value, 7),
      ArrowUp: () => addDays(value, -7),
      Home: () => first,
      End: () => addDays(first, 6),
      PageDown: () => addMonths(value, event.shiftKey ? 12 : 1),
      PageUp: () => addMonths(value, event.shiftKey ? -12 : -1),
    };
    const day = to[event.key]?.();
    if (day === undefined) return;
    event.preventDefault();
    moved.current = true;
    onChange(compareDays(day, today) < 0 ? today : day);
  }

  return (
    <div ref={grid} role="grid" tabIndex={-1} aria-label={label} data-tdw-part="date-grid" onKeyDown={onKeyDown}>
      <div role="row">
        {weeks[0]?.map((day) => (
          <span key={day} role="columnheader" aria-label={write(day, { weekday: "long" })} data-tdw-part="date-weekday">
            {write(day, { weekday: "narrow" })}
          </span>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week[0]} role="row">
          {week.map((day) => {
            const isPast = compareDays(day, today) < 0;
            const isOutside = monthOf(day) !== month;
            const state = { today: day === today, selected: day === value, past: isPast, outside: isOutside };
            return (
              <button
                key={day}
                type="button"
                role="gridcell"
                tabIndex={day === value ? 0 : -1}
                autoFocus={day === value && !opened.current}
                aria-selected={day === value}
                aria-current={day === today ? "date" : undefined}
                aria-disabled={isPast || undefined}
                aria-label={write(day, { weekday: "long", day: "numeric", month: "long", year: "numeric" })}
                hidden={isOutside}
                onClick={() => !isPast && onChange(day)}
                {...stateAttributes("date-day", state)}
              >
                {write(day, { day: "numeric" })}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
