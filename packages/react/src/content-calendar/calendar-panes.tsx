"use client";
import type { ReactElement } from "react";
import { lateComponent } from "../primitives/late-component.js";
import { useCalendar, useCalendarState } from "./calendar-context.js";

const DayPopover = lateComponent(() => import("./calendar-late-panes.js").then((it) => it.CalendarDayPopover));
const PostCard = lateComponent(() => import("./calendar-late-panes.js").then((it) => it.CalendarPostCard));
const MoveDialog = lateComponent(() => import("./calendar-late-panes.js").then((it) => it.CalendarMoveDialog));

/** What opens over the calendar: a day, a post, the choice of a time. Each is fetched when it first opens. */
export function CalendarPanes(): ReactElement {
  const { set } = useCalendar();
  const isDayOpen = useCalendarState(({ openDay }) => openDay !== null);
  const isPostOpen = useCalendarState(({ openPostId }) => openPostId !== null);
  const isChoosing = useCalendarState(({ choosing }) => choosing !== null);
  return (
    <>
      {isDayOpen && <DayPopover onMissing={() => set({ openDay: null })} />}
      {isPostOpen && <PostCard onMissing={() => set({ openPostId: null })} />}
      {isChoosing && <MoveDialog onMissing={() => set({ choosing: null })} />}
    </>
  );
}
