"use client";
import { useMemo, useRef } from "react";
import type { CalendarDay, TimeZone } from "@tidewire/core/basics";
import {
  addDays,
  matchesCalendarFilter,
  placePosts,
  type CalendarFilter,
  type PlacedPosts,
} from "@tidewire/core/calendar";
import { startOfDay } from "@tidewire/core/basics";
import type { Post } from "@tidewire/core/composer";
import { useClientView } from "../hooks/use-session.js";
import { usePosts } from "../hooks/use-posts.js";
import type { CalendarPosts } from "./calendar-context.js";

/** Reads the posts of some days and puts each on its day; a day whose posts are the same keeps its row. */
export function useReadPosts(
  days: readonly CalendarDay[],
  timeZone: TimeZone,
  filter: CalendarFilter<Post>,
): CalendarPosts {
  const { session, error: noSession } = useClientView();
  const range = useMemo(
    () => ({ from: startOfDay(days[0] ?? "", timeZone), to: startOfDay(addDays(days.at(-1) ?? "", 1), timeZone) }),
    [days, timeZone],
  );
  const { posts, status, error = noSession, refresh } = usePosts(range);
  const previous = useRef<PlacedPosts<Post>>(undefined);

  return useMemo(() => {
    const shown = posts.filter((post) => matchesCalendarFilter(post, filter));
    const placed = placePosts(shown, { days, timeZone }, previous.current);
    previous.current = placed;
    const read = session === undefined ? (noSession ? "error" : "loading") : status;
    return {
      status: read === "error" && error?.code === "forbidden" ? "forbidden" : read,
      error,
      placed,
      shown: shown.length,
      total: posts.length,
      refresh: () => void refresh(),
    };
  }, [posts, filter, days, timeZone, status, error, session, noSession, refresh]);
}
