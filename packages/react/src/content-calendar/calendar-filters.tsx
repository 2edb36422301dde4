"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import { isFiltering } from "@tidewire/core/calendar";
import { Icon } from "../icons/icon.js";
import { Button } from "../primitives/button.js";
import { mergeProps } from "../primitives/merge-props.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { PostGlyph } from "../primitives/post-glyph.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { CalendarChannelFilter } from "./calendar-channel-filter.js";
import { useCalendar } from "./calendar-context.js";
import { toggled } from "./filter-choice.js";
import { FilterPopover } from "./filter-popover.js";
import { postStatuses } from "./post-statuses.js";

export interface CalendarFiltersProps extends PartProps<"div"> {
  /** What stands after the filters, e.g. the legend. */
  children?: ReactNode;
}

const noStatus: readonly string[] = [];

/** Filters by channel and by status, what is in force, and the way out. Renders a `<div>`. */
export const CalendarFilters: ForwardRefExoticComponent<CalendarFiltersProps & RefAttributes<HTMLDivElement>> =
  forwardRef<HTMLDivElement, CalendarFiltersProps>(function CalendarFilters({ children, ...props }, ref) {
    const words = useWords();
    const format = useFormat();
    const { filter, setFilter } = useCalendar();
    const { filters } = words.calendar;
    const names = words.common.postStatus;
    const chosen: readonly string[] = filter.statuses ?? noStatus;
    const statuses = postStatuses.filter((status) => chosen.includes(status));
    const toggleStatus = (id: string) =>
      setFilter({
        ...filter,
        statuses: postStatuses.filter((status) => toggled(chosen, id, postStatuses).includes(status)),
      });
    const own = {
      role: "group",
      "aria-label": filters.region,
      children: (
        <>
          <CalendarChannelFilter />
          <span data-tdw-part="divider" />
          <FilterPopover
            title={filters.statuses}
            summary={
              statuses.length === 0 ? filters.anyStatus : filters.statusesChosen({ count: statuses.length }, format)
            }
            choices={postStatuses.map((status) => ({
              id: status,
              label: names[status],
              sign: <PostGlyph status={status} />,
            }))}
            chosen={chosen}
            onToggle={toggleStatus}
          />
          {statuses.map((status) => (
            <button
              key={status}
              type="button"
              data-tdw-part="calendar-filter-chip"
              aria-label={filters.remove({ filter: names[status] })}
              onClick={() => toggleStatus(status)}
            >
              <PostGlyph status={status} />
              {names[status]}
              <Icon name="x" size="sm" />
            </button>
          ))}
          {isFiltering(filter) && (
            <Button variant="link" size="sm" onClick={() => setFilter({})}>
              {filters.clear}
            </Button>
          )}
          <span data-tdw-part="spacer" />
          {children}
        </>
      ),
    };
    return usePart("div", "calendar-filters", {}, mergeProps(own, props), ref as never);
  });
