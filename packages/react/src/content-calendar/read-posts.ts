"use client";
import { useMemo, useState } from "react";
import { startOfDay, type CalendarDay, type TimeZone } from "@tidewire/core/basics";
import {
  addDays,
  matchesCalendarFilter,
  placePosts,
  type CalendarFilter,
  type PlacedPosts,
  type PlaceOptions,
} from "@tidewire/core/calendar";
import type { Post } from "@tidewire/core/composer";
import { usePosts } from "../hooks/use-posts.js";
import { useClientView } from "../hooks/use-session.js";
import type { CalendarPosts } from "./calendar-context.js";

type Place = (posts: readonly Post[], options: PlaceOptions) => PlacedPosts<Post>;

/** Places posts on days, and remembers the rows, so that a day whose posts are the same keeps its row. */
function createPlacing(): Place {
  let previous: PlacedPosts<Post> | undefined;
  return (posts, options) => (previous = placePosts(posts, options, previous));
}

/** Reads the posts of some days and puts each on its day. */
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
  const { posts, status: read, error: notRead, refresh } = usePosts(range);
  const [place] = useState(createPlacing);

  return useMemo(() => {
    const shown = posts.filter((post) => matchesCalendarFilter(post, filter));
    const error = notRead ?? noSession;
    const status = session === undefined ? (noSession ? "error" : "loading") : read;
    return {
      status: status === "error" && error?.code === "forbidden" ? "forbidden" : status,
      error,
      placed: place(shown, { days, timeZone }),
      shown: shown.length,
      total: posts.length,
      // Without a session there is nothing to read; the client goes on asking for one by itself.
      refresh: session && (() => void refresh()),
    };
  }, [posts, filter, days, timeZone, read, notRead, session, noSession, refresh, place]);
}
