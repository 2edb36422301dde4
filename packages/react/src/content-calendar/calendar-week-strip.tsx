"use client";
import { forwardRef, type ForwardRefExoticComponent, type KeyboardEvent, type RefAttributes } from "react";
import type { CalendarDay } from "@tidewire/core/basics";
import { daysFrom, monthOf, startOfWeek } from "@tidewire/core/calendar";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, useCalendarPosts, useCalendarState } from "./calendar-context.js";
import { useDayFormat } from "./day-format.js";
import { dayForKey } from "./grid-keys.js";
import { tabStop } from "./tab-stop.js";

export interface CalendarWeekStripProps extends Omit<PartProps<"div">, "children"> {
  /** Goes to a day of the list. */
  onChoose?: ((day: CalendarDay) => void) | undefined;
}

const mostDots = 3;

/** The week around a day, each day with a dot for up to three posts. Renders a group of buttons with one tab stop. */
export const CalendarWeekStrip: ForwardRefExoticComponent<CalendarWeekStripProps & RefAttributes<HTMLDivElement>> =
  forwardRef<HTMLDivElement, CalendarWeekStripProps>(function CalendarWeekStrip({ onChoose, ...props }, ref) {
    const { grid } = useWords().calendar;
    const format = useFormat();
    const dayFormat = useDayFormat();
    const calendar = useCalendar();
    const { set, today, month, weekStartsOn, setMonth } = calendar;
    const { placed } = useCalendarPosts();
    const selected = useCalendarState(({ cursor }) => tabStop(calendar, cursor));

    const choose = (day: CalendarDay) => {
      if (monthOf(day) !== month) setMonth(monthOf(day));
      onChoose?.(day);
      set({ cursor: day });
    };
    const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
      const rtl = getComputedStyle(event.currentTarget).direction === "rtl";
      const to = dayForKey(event, selected, { weekStartsOn, rtl });
      if (to === undefined) return;
      event.preventDefault();
      const strip = event.currentTarget;
      choose(to);
      requestAnimationFrame(() => strip.querySelector<HTMLElement>("[tabindex='0']")?.focus());
    };
    const own = {
      role: "group",
      "aria-label": grid.days,
      onKeyDown,
      children: daysFrom(startOfWeek(selected, weekStartsOn), 7).map((day) => {
        const count = placed.get(day)?.length ?? 0;
        const full = dayFormat.full(day);
        return (
          <button
            key={day}
            type="button"
            tabIndex={day === selected ? 0 : -1}
            aria-current={day === today ? "date" : undefined}
            aria-pressed={day === selected}
            {...(day === selected && { "data-tdw-selected": "" })}
            onClick={() => choose(day)}
          >
            <span aria-hidden>{dayFormat.weekday(day, "narrow")}</span>
            <b aria-hidden>{dayFormat.number(day)}</b>
            <em>
              {Array.from({ length: Math.min(mostDots, count) }, (_, index) => (
                <i key={index} />
              ))}
            </em>
            <span data-tdw-part="visually-hidden">
              {count === 0 ? grid.dayEmpty({ day: full }) : grid.dayPosts({ day: full, count }, format)}
            </span>
          </button>
        );
      }),
    };
    return usePart("div", "calendar-week-strip", {}, mergeProps(own, props), ref as never);
  });
