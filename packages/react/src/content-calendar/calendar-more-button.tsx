"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import type { CalendarDay } from "@tidewire/core/basics";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, useCalendarState } from "./calendar-context.js";
import { useDayFormat } from "./day-format.js";

export interface CalendarMoreButtonProps extends Omit<PartProps<"button">, "children"> {
  day: CalendarDay;
  /** How many posts it stands for. */
  count: number;
}

/** Says how many posts a day has no room for, and opens them all. Renders a `<button>`. */
export const CalendarMoreButton: ForwardRefExoticComponent<CalendarMoreButtonProps & RefAttributes<HTMLButtonElement>> =
  forwardRef<HTMLButtonElement, CalendarMoreButtonProps>(function CalendarMoreButton({ day, count, ...props }, ref) {
    const { grid } = useWords().calendar;
    const format = useFormat();
    const dayFormat = useDayFormat();
    const { set } = useCalendar();
    const open = useCalendarState(({ openDay }) => openDay === day);
    const own = {
      type: "button",
      tabIndex: -1,
      "aria-label": grid.morePosts({ count, day: dayFormat.long(day) }, format),
      "aria-haspopup": "dialog",
      "aria-expanded": open,
      onClick: () => {
        set({ openPostId: null, openDay: day });
      },
      children: grid.more({ count }, format),
    };
    return usePart("button", "calendar-more", { open }, mergeProps(own, props), ref as never);
  });
