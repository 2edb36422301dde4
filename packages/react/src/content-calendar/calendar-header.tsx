"use client";
import { forwardRef, useMemo, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import { addMonths, firstDayOf, monthOf } from "@tidewire/core/calendar";
import { Icon } from "../icons/icon.js";
import { Button } from "../primitives/button.js";
import { IconButton } from "../primitives/icon-button.js";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar } from "./calendar-context.js";
import { useDayFormat } from "./day-format.js";
import { tabStop } from "./tab-stop.js";

export interface CalendarHeaderProps extends PartProps<"div"> {
  /** What stands between the month and the button for a new post. */
  children?: ReactNode;
}

/** The month, the way to others, and a new post. Renders a `<div>`. */
export const CalendarHeader: ForwardRefExoticComponent<CalendarHeaderProps & RefAttributes<HTMLDivElement>> =
  forwardRef<HTMLDivElement, CalendarHeaderProps>(function CalendarHeader({ children, ...props }, ref) {
    const { header } = useWords().calendar;
    const dayFormat = useDayFormat();
    const calendar = useCalendar();
    const { state, set, month, today, setMonth, onNewPost } = calendar;
    const others = useMemo(() => {
      const first = firstDayOf(month);
      return { before: monthOf(addMonths(first, -1)), after: monthOf(addMonths(first, 1)) };
    }, [month]);
    const newPost = () => {
      const day = tabStop(calendar, state.cursor);
      onNewPost?.(day < today ? today : day);
    };
    const own = {
      children: (
        <>
          <h2 aria-live="polite">{dayFormat.month(month)}</h2>
          <span data-tdw-part="calendar-nav">
            <IconButton
              icon="chevronBack"
              label={header.previousMonth}
              data-tdw-turn={others.before}
              onClick={() => setMonth(others.before)}
            />
            <Button
              variant="ghost"
              aria-keyshortcuts="T"
              onClick={() => {
                set({ cursor: today });
                setMonth(monthOf(today));
              }}
            >
              {header.today}
            </Button>
            <IconButton
              icon="chevronForward"
              label={header.nextMonth}
              data-tdw-turn={others.after}
              onClick={() => setMonth(others.after)}
            />
          </span>
          <span data-tdw-part="spacer" />
          {children}
          {onNewPost && (
            <Button part="calendar-new-post" variant="primary" onClick={newPost}>
              <Icon name="plus" />
              <span>{header.newPost}</span>
            </Button>
          )}
        </>
      ),
    };
    return usePart("div", "calendar-header", {}, mergeProps(own, props), ref as never);
  });
