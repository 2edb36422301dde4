"use client";
import {
  forwardRef,
  useEffect,
  useRef,
  type ForwardRefExoticComponent,
  type ReactNode,
  type RefAttributes,
} from "react";
import type { CalendarDay } from "@tidewire/core/basics";
import { dayOfWeek, isoWeek } from "@tidewire/core/calendar";
import type { Post } from "@tidewire/core/composer";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useMergedRef } from "../primitives/use-merged-ref.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, useCalendarPosts } from "./calendar-context.js";
import { CalendarDayCell } from "./calendar-day-cell.js";
import { useDayFormat } from "./day-format.js";
import { useGridKeys } from "./grid-keys.js";

export interface CalendarMonthGridProps extends Omit<PartProps<"div">, "children"> {
  /** Draws one day; a `CalendarDayCell` by default. */
  children?: ((day: CalendarDay, posts: readonly Post[]) => ReactNode) | undefined;
}

const none: readonly Post[] = [];
const aroundPosts = 32;
const restLine = 20;
const perPost = 43;
const thursday = 4;

/** A month as a grid of days, with one tab stop and the arrow keys to go from day to day. Renders a `<div>`. */
export const CalendarMonthGrid: ForwardRefExoticComponent<CalendarMonthGridProps & RefAttributes<HTMLDivElement>> =
  forwardRef<HTMLDivElement, CalendarMonthGridProps>(function CalendarMonthGrid({ children, ...props }, ref) {
    const { grid, header } = useWords().calendar;
    const format = useFormat();
    const dayFormat = useDayFormat();
    const { set, month, days } = useCalendar();
    const { placed, status } = useCalendarPosts();
    const onKeyDown = useGridKeys();
    const node = useRef<HTMLDivElement>(null);
    const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));

    useEffect(() => {
      const month = node.current;
      if (!month) return undefined;
      const observer = new ResizeObserver(() => {
        const row = month.querySelector("[data-tdw-part=calendar-week-row]");
        const space = (row?.clientHeight ?? 0) - aroundPosts;
        set({ room: postsIn(space), roomBesideRest: postsIn(space - restLine) });
      });
      observer.observe(month);
      return () => observer.disconnect();
    }, [set]);

    const draw = (day: CalendarDay, index: number) => {
      const posts = placed.get(day) ?? none;
      if (children) return children(day, posts);
      // Days keep their place in the grid when the month changes, so that the focus is never lost with its element.
      return (
        <CalendarDayCell key={index} day={day} posts={posts} awaited={status === "loading" ? awaitedOn(index) : 0} />
      );
    };
    const own = {
      role: "grid",
      "aria-label": grid.month({ month: dayFormat.month(month) }),
      "aria-busy": status === "loading" || undefined,
      "data-tdw-scroll": "",
      onKeyDown,
      children: (
        <>
          <div role="row" data-tdw-part="calendar-month-header">
            <span data-tdw-part="calendar-week-number" role="presentation" />
            {weeks[0]?.map((day) => (
              <span key={dayOfWeek(day)} role="columnheader" data-tdw-part="calendar-weekday">
                <span aria-hidden>{dayFormat.weekday(day, "short")}</span>
                <span data-tdw-part="visually-hidden">{dayFormat.weekday(day, "long")}</span>
              </span>
            ))}
          </div>
          {weeks.map((week, index) => {
            const { week: number } = isoWeek(week.find((day) => dayOfWeek(day) === thursday) ?? week[0] ?? "");
            return (
              <div key={index} role="row" data-tdw-part="calendar-week-row">
                <span
                  role="rowheader"
                  data-tdw-part="calendar-week-number"
                  aria-label={header.weekNumber({ number }, format)}
                >
                  {format.number(number)}
                </span>
                {week.map((day, place) => draw(day, index * 7 + place))}
              </div>
            );
          })}
        </>
      ),
    };
    return usePart(
      "div",
      "calendar-month",
      { status, weeks: weeks.length },
      mergeProps(own, props),
      useMergedRef(ref, node),
    );
  });

function postsIn(space: number): number {
  return Math.max(1, Math.min(3, Math.floor(space / perPost)));
}

// Uneven, as a month of posts is.
function awaitedOn(index: number): number {
  return [1, 0, 2, 1, 1, 0, 0][(index * 3 + Math.floor(index / 7) * 2) % 7] ?? 0;
}
