"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { PostGlyph } from "../primitives/post-glyph.js";
import { useWords } from "../provider/words-context.js";
import { postStatuses } from "./post-statuses.js";

/** What the signs of the statuses mean. Renders a `<ul>`. */
export const CalendarLegend: ForwardRefExoticComponent<
  Omit<PartProps<"ul">, "children"> & RefAttributes<HTMLUListElement>
> = forwardRef<HTMLUListElement, Omit<PartProps<"ul">, "children">>(function CalendarLegend(props, ref) {
  const words = useWords();
  const own = {
    "aria-label": words.calendar.filters.legend,
    children: postStatuses
      .filter((status) => status !== "publishing")
      .map((status) => (
        <li key={status}>
          <PostGlyph status={status} />
          {words.common.postStatus[status]}
        </li>
      )),
  };
  return usePart("ul", "calendar-legend", {}, mergeProps(own, props), ref as never);
});
