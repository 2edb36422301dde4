"use client";
import type { ReactElement } from "react";
import { useRecord } from "../hooks/use-record.js";
import { useCalendarState } from "./calendar-context.js";
import { CalendarDropLabel } from "./calendar-drop-label.js";
import { CalendarPostChip } from "./calendar-post-chip.js";

/** A post that the keys carry, drawn on the day it would land on. */
export function CalendarHandGhost(): ReactElement | null {
  const postId = useCalendarState(({ move }) => (move?.by === "keyboard" ? move.postId : null));
  const post = useRecord("post", postId);
  if (!post) return null;
  return (
    <div data-tdw-part="calendar-ghost" aria-hidden>
      <CalendarPostChip post={post} dragging />
      <CalendarDropLabel />
    </div>
  );
}
