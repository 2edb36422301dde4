"use client";
import { useCallback, type ReactElement } from "react";
import type { CalendarDay } from "@tidewire/core/basics";
import { IconButton } from "../primitives/icon-button.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, useCalendarPosts, useCalendarState } from "./calendar-context.js";
import { elementOfDay } from "./calendar-focus.js";
import { CalendarPopover } from "./calendar-popover.js";
import { CalendarPostChip } from "./calendar-post-chip.js";
import { useDayFormat } from "./day-format.js";

/** All posts of one day, opened by "+3 more". */
export function CalendarDayPopover(): ReactElement | null {
  const day = useCalendarState(({ openDay }) => openDay);
  return day === null ? null : <OpenDay key={day} day={day} />;
}

function OpenDay({ day }: { day: CalendarDay }): ReactElement {
  const words = useWords();
  const { state, set, rootRef, today, onNewPost } = useCalendar();
  const { placed } = useCalendarPosts();
  const dayFormat = useDayFormat();
  // Not taken down while one of its posts is in the hand: a finger's drag ends with the element it began on.
  const inHand = useCalendarState(({ move }) => move !== null);
  const anchor = useCallback(() => {
    const cell = elementOfDay(rootRef.current, day);
    return cell?.querySelector<HTMLElement>("[data-tdw-part=calendar-more]") ?? cell;
  }, [rootRef, day]);
  const close = () => {
    if (!state.move) set({ openDay: null });
  };
  return (
    <CalendarPopover
      anchor={anchor}
      label={dayFormat.full(day)}
      part="calendar-day-popover"
      state={{ away: inHand }}
      onClose={close}
    >
      <header>
        <h3>{dayFormat.long(day)}</h3>
        <span data-tdw-part="spacer" />
        {onNewPost && day >= today && (
          <IconButton
            icon="plus"
            size="sm"
            label={words.calendar.header.newPostOn({ day: dayFormat.long(day) })}
            onClick={() => {
              close();
              onNewPost(day);
            }}
          />
        )}
        <IconButton icon="x" size="sm" label={words.common.actions.close} onClick={close} />
      </header>
      <div>
        {placed.get(day)?.map((post) => (
          <CalendarPostChip key={post.id} post={post} most={4} tabIndex={0} />
        ))}
      </div>
    </CalendarPopover>
  );
}
