"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { CalendarBody } from "./calendar-body.js";
import { CalendarConflicts } from "./calendar-conflicts.js";
import { CalendarDraftsDrawer } from "./calendar-drafts-drawer.js";
import { CalendarDrawerButton } from "./calendar-drawer-button.js";
import { CalendarFilters } from "./calendar-filters.js";
import { CalendarHeader } from "./calendar-header.js";
import { CalendarLegend } from "./calendar-legend.js";
import { CalendarMoveBar } from "./calendar-move-bar.js";
import { CalendarNotice } from "./calendar-notice.js";
import { CalendarPanes } from "./calendar-panes.js";
import { CalendarRoot, type CalendarRootProps } from "./calendar-root.js";
import { CalendarUndo } from "./calendar-undo.js";
import { CalendarViewSwitch } from "./calendar-view-switch.js";

export type ContentCalendarProps = Omit<CalendarRootProps, "children">;

/** Every post of every channel by month, moved by mouse, finger and keys, with the posts that have no time yet beside it. */
export const ContentCalendar: ForwardRefExoticComponent<ContentCalendarProps & RefAttributes<HTMLDivElement>> =
  forwardRef<HTMLDivElement, ContentCalendarProps>(function ContentCalendar(props, ref) {
    return (
      <CalendarRoot ref={ref} {...props}>
        <CalendarHeader>
          <CalendarViewSwitch />
        </CalendarHeader>
        <CalendarFilters>
          <CalendarLegend />
          <CalendarDrawerButton />
        </CalendarFilters>
        <CalendarConflicts />
        <div data-tdw-part="calendar-main">
          <div data-tdw-part="calendar-pane">
            <CalendarBody />
            <CalendarMoveBar />
            <CalendarNotice />
            <CalendarUndo />
          </div>
          <CalendarDraftsDrawer />
        </div>
        <CalendarPanes />
      </CalendarRoot>
    );
  });
