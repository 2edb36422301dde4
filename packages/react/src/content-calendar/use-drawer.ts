"use client";
import { useMemo } from "react";
import { compareDrafts } from "./compare-drafts.js";
import type { Post } from "@tidewire/core/composer";
import { matchesCalendarFilter } from "@tidewire/core/calendar";
import { usePosts } from "../hooks/use-posts.js";
import { useCalendar, useCalendarState } from "./calendar-context.js";
import { focusDrawerButton } from "./calendar-focus.js";

const withoutTime = { from: null, to: null };
const wide = 1120;

/** Whether the drawer stands beside the month, lies over it, or is closed; and the posts without a time. */
export interface Drawer {
  readonly isOpen: boolean;
  readonly isOver: boolean;
  readonly drafts: readonly Post[];
  /** How reading them stands. */
  readonly status: "loading" | "ready" | "error";
  readonly open: () => void;
  readonly close: () => void;
}

/** The drawer of the calendar that a part belongs to. */
export function useDrawer(): Drawer {
  const { set, filter, rootRef } = useCalendar();
  const { posts, status } = usePosts(withoutTime);
  // Before it is measured, the style sheet decides whether there is room.
  const hasRoom = useCalendarState(({ width }) => width === null || width >= wide);
  const asked = useCalendarState(({ drawer }) => drawer);
  const isOpen = asked ?? hasRoom;
  const drafts = useMemo(
    () => posts.filter((post) => matchesCalendarFilter(post, filter)).toSorted(compareDrafts),
    [posts, filter],
  );
  return {
    isOpen,
    isOver: isOpen && !hasRoom,
    drafts,
    status,
    open: () => {
      set({ drawer: true });
    },
    close: () => {
      set({ drawer: false });
      focusDrawerButton(rootRef);
    },
  };
}
