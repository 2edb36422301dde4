import type { ReactElement } from "react";
import type { Post } from "@tidewire/core/composer";
import { CalendarDayCell } from "../calendar-day-cell.js";
import { CalendarMonthGrid } from "../calendar-month-grid.js";
import { CalendarPostChip } from "../calendar-post-chip.js";
import { CalendarRoot } from "../calendar-root.js";

/** A calendar of one's own, which tells the row of posts that each day is given. */
export function RecordDays({ onDraw }: { onDraw: (day: string, posts: readonly Post[]) => void }): ReactElement {
  return (
    <CalendarRoot>
      <CalendarMonthGrid>
        {(day, posts) => {
          onDraw(day, posts);
          return (
            <CalendarDayCell key={day} day={day} posts={posts}>
              {(post) => <CalendarPostChip key={post.id} post={post} />}
            </CalendarDayCell>
          );
        }}
      </CalendarMonthGrid>
    </CalendarRoot>
  );
}
