"use client";
import type { ReactElement } from "react";
import { Banner } from "../primitives/banner.js";
import { Button } from "../primitives/button.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, useCalendarPosts } from "./calendar-context.js";
import { CalendarAgenda } from "./calendar-agenda.js";
import { CalendarMonthGrid } from "./calendar-month-grid.js";

/** The posts as a month or as a list, as there is room and as was chosen; what is out of date says so. */
export function CalendarBody(): ReactElement {
  const words = useWords();
  const { layout } = useCalendar();
  const { status, error, refresh } = useCalendarPosts();
  return (
    <>
      {status === "ready" && error && (
        <Banner
          tone="warning"
          icon="cloudOff"
          action={
            refresh && (
              <Button variant="link" onClick={refresh}>
                {words.common.actions.tryAgain}
              </Button>
            )
          }
        >
          {words.calendar.grid.gone}
        </Banner>
      )}
      {layout === "list" ? <CalendarAgenda /> : <CalendarMonthGrid />}
    </>
  );
}
