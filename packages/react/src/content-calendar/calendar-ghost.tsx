"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { useRecord } from "../hooks/use-record.js";
import { PortalRoot } from "../primitives/portal-root.js";
import { useCalendarState } from "./calendar-context.js";
import { CalendarDropLabel } from "./calendar-drop-label.js";
import { CalendarPostChip } from "./calendar-post-chip.js";

/** The post in the hand, with the label that says where it would land. */
export const CalendarGhost: ForwardRefExoticComponent<RefAttributes<HTMLDivElement>> = forwardRef<HTMLDivElement>(
  function CalendarGhost(_props, ref) {
    const postId = useCalendarState(({ move }) => (move?.by === "pointer" ? move.postId : null));
    const post = useRecord("post", postId);
    return (
      <PortalRoot>
        <div ref={ref} data-tdw-part="calendar-ghost" data-tdw-by="pointer" aria-hidden hidden={!post}>
          {post && <CalendarPostChip post={post} dragging />}
          {post && <CalendarDropLabel />}
        </div>
      </PortalRoot>
    );
  },
);
