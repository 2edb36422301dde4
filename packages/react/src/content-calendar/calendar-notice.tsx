"use client";
import type { ReactElement } from "react";
import { isFiltering } from "@tidewire/core/calendar";
import { Button } from "../primitives/button.js";
import { Empty } from "../primitives/empty.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, useCalendarPosts, useCalendarState } from "./calendar-context.js";
import { useDayFormat } from "./day-format.js";
import { tabStop } from "./tab-stop.js";

/** What stands in the middle of a calendar that has nothing to show, and the way on. */
export function CalendarNotice(): ReactElement | null {
  const posts = useCalendarPosts();
  const moving = useCalendarState(({ move }) => move !== null);
  const content =
    posts.status === "forbidden" ? (
      <NoAccess />
    ) : posts.status === "error" ? (
      <NotRead />
    ) : posts.status === "ready" && posts.shown === 0 && !moving ? (
      <Nothing />
    ) : null;
  return content && <div data-tdw-part="calendar-notice">{content}</div>;
}

function NoAccess(): ReactElement {
  const { grid } = useWords().calendar;
  return (
    <Empty icon="lock" title={grid.noAccess}>
      {grid.noAccessBody}
    </Empty>
  );
}

function NotRead(): ReactElement {
  const words = useWords();
  const { error, refresh } = useCalendarPosts();
  const errors: Readonly<Record<string, string>> = words.problems.errors;
  const code = error?.code ?? "internal";
  return (
    <div role="alert">
      <Empty
        icon="cloudOff"
        title={words.calendar.grid.notRead}
        actions={refresh && <Button onClick={refresh}>{words.common.actions.tryAgain}</Button>}
        code={words.common.failure.code({ code })}
      >
        {errors[code]}
      </Empty>
    </div>
  );
}

function Nothing(): ReactElement {
  const words = useWords();
  const format = useFormat();
  const dayFormat = useDayFormat();
  const calendar = useCalendar();
  const { total } = useCalendarPosts();
  const { filter, setFilter, month, today, state, channels, onNewPost } = calendar;
  const { filters, grid, header } = words.calendar;
  if (channels.size === 0) return <NoAccess />;
  if (isFiltering(filter) && total > 0) {
    return (
      <Empty
        icon="filter"
        title={filters.noMatch}
        actions={<Button onClick={() => setFilter({})}>{filters.clear}</Button>}
      >
        {filters.hidden({ count: total }, format)}
      </Empty>
    );
  }
  const day = tabStop(calendar, state.cursor);
  const newPost = onNewPost && (
    <Button variant="primary" onClick={() => onNewPost(day < today ? today : day)}>
      {header.newPost}
    </Button>
  );
  return (
    <Empty icon="calendar" title={grid.emptyMonth({ month: dayFormat.month(month) })} actions={newPost}>
      {grid.emptyBody}
    </Empty>
  );
}
