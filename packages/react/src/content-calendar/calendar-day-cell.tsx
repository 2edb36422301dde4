"use client";
import {
  forwardRef,
  memo,
  type ForwardRefExoticComponent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefAttributes,
} from "react";
import type { CalendarDay } from "@tidewire/core/basics";
import { dayOfWeek, monthOf } from "@tidewire/core/calendar";
import type { Post } from "@tidewire/core/composer";
import { Icon } from "../icons/icon.js";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { Skeleton } from "../primitives/skeleton.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, useCalendarState } from "./calendar-context.js";
import { CalendarHandGhost } from "./calendar-hand-ghost.js";
import { CalendarMoreButton } from "./calendar-more-button.js";
import { CalendarPostChip } from "./calendar-post-chip.js";
import { useDayFormat } from "./day-format.js";
import { tabStop } from "./tab-stop.js";

export interface CalendarDayCellProps extends Omit<PartProps<"div">, "children"> {
  day: CalendarDay;
  /** The posts of that day, in order. */
  posts: readonly Post[];
  /** They are being read; how many places are kept for them. */
  awaited?: number | undefined;
  /** Draws one post; a `CalendarPostChip` by default. */
  children?: ((post: Post) => ReactNode) | undefined;
}

const Cell: ForwardRefExoticComponent<CalendarDayCellProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  CalendarDayCellProps
>(function CalendarDayCell({ day, posts, awaited = 0, children, ...props }, ref) {
  const words = useWords().calendar;
  const format = useFormat();
  const dayFormat = useDayFormat();
  const calendar = useCalendar();
  const { state, set, today, month, onNewPost } = calendar;
  const isTabStop = useCalendarState(({ cursor }) => tabStop(calendar, cursor) === day);
  const isHovered = useCalendarState(({ hovered }) => hovered === day);
  const isTarget = useCalendarState(({ move }) => move?.day === day);
  const room = useCalendarState((found) => (posts.length <= found.room ? found.room : found.roomBesideRest));

  const shown = posts.slice(0, room);
  const rest = posts.length - shown.length;
  const outside = monthOf(day) !== month;
  const full = dayFormat.full(day);
  const label =
    posts.length === 0
      ? words.grid.dayEmpty({ day: full })
      : words.grid.dayPosts({ day: full, count: posts.length }, format);
  const look = {
    outside,
    past: day < today,
    today: day === today,
    weekend: dayOfWeek(day) % 6 === 0,
    dropTarget: isTarget,
  };
  const own = {
    role: "gridcell",
    tabIndex: isTabStop ? 0 : -1,
    "aria-current": day === today ? "date" : undefined,
    "data-tdw-day": day,
    onFocus: () => {
      set({ cursor: day });
    },
    onPointerEnter: (event: PointerEvent) => {
      if (event.pointerType !== "touch") set({ hovered: day });
    },
    onPointerLeave: () => {
      if (state.hovered === day) set({ hovered: null });
    },
    onDoubleClick: (event: MouseEvent) => {
      if (event.target === event.currentTarget && day >= today) onNewPost?.(day);
    },
    children: (
      <>
        <span data-tdw-part="calendar-day-number" aria-hidden>
          {day.endsWith("-01") || (outside && day === calendar.days[0])
            ? dayFormat.numberAndMonth(day)
            : dayFormat.number(day)}
        </span>
        <span data-tdw-part="visually-hidden">{label}</span>
        {shown.map((post) => (children ? children(post) : <CalendarPostChip key={post.id} post={post} />))}
        {posts.length === 0 && Array.from({ length: awaited }, (_, index) => <Skeleton key={index} />)}
        {rest > 0 && <CalendarMoreButton day={day} count={rest} />}
        {isTarget && <CalendarHandGhost />}
        {onNewPost && day >= today && (isHovered || isTabStop) && (
          <button
            type="button"
            tabIndex={-1}
            data-tdw-part="calendar-add"
            aria-label={words.header.newPostOn({ day: dayFormat.long(day) })}
            onClick={() => onNewPost(day)}
          >
            <Icon name="plus" size="sm" />
          </button>
        )}
      </>
    ),
  };
  return usePart("div", "calendar-day", look, mergeProps(own, props), ref as never);
});

/** One day of the month: its number, as many of its posts as there is room for, and a way to the rest. */
export const CalendarDayCell: typeof Cell = memo(Cell);
CalendarDayCell.displayName = "CalendarDayCell";
