"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, type CalendarLayout } from "./calendar-context.js";

const views: readonly CalendarLayout[] = ["month", "list"];

/** Month or list. Renders a group of toggle buttons. */
export const CalendarViewSwitch: ForwardRefExoticComponent<
  Omit<PartProps<"span">, "children"> & RefAttributes<HTMLSpanElement>
> = forwardRef<HTMLSpanElement, Omit<PartProps<"span">, "children">>(function CalendarViewSwitch(props, ref) {
  const { header } = useWords().calendar;
  const { view, setView } = useCalendar();
  const own = {
    role: "group",
    "aria-label": header.view,
    "data-tdw-segmented": "",
    children: views.map((each) => (
      <button key={each} type="button" aria-pressed={each === view} onClick={() => setView(each)}>
        {header[each]}
      </button>
    )),
  };
  return usePart("span", "calendar-view-switch", { view }, mergeProps(own, props), ref as never);
});
