"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { useRecord } from "../hooks/use-record.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { useCalendarState } from "./calendar-context.js";
import { useTellMove } from "./tell-move.js";

export type CalendarDropLabelProps = Omit<PartProps<"span">, "children">;

/** The day and the time at which the post in the hand would go out, and what stands against it. */
export const CalendarDropLabel: ForwardRefExoticComponent<CalendarDropLabelProps & RefAttributes<HTMLSpanElement>> =
  forwardRef<HTMLSpanElement, CalendarDropLabelProps>(function CalendarDropLabel(props, ref) {
    const words = useWords().calendar.move;
    const postId = useCalendarState(({ move }) => move?.postId);
    const schedule = useCalendarState(({ move }) => move?.schedule);
    const post = useRecord("post", postId);
    const tellMove = useTellMove();
    const told = post && schedule ? tellMove(post, schedule) : undefined;
    const text = told ? [told.place, told.refusal ?? told.notes].filter(Boolean).join(" · ") : words.nowhere;
    const state = { refused: told?.refusal !== undefined };
    return usePart("span", "calendar-drop-label", state, { ...props, children: text }, ref as never);
  });
