import type { CalendarDay } from "@tidewire/core/basics";
import { firstDayOf, monthOf } from "@tidewire/core/calendar";
import type { Calendar } from "./calendar-context.js";

/** The one day of the grid that Tab reaches: where the focus was, else today, else the first of the month. */
export function tabStop(
  { days, month, today }: Pick<Calendar, "days" | "month" | "today">,
  cursor: CalendarDay | null,
): CalendarDay {
  const isShown = cursor !== null && cursor >= (days[0] ?? "") && cursor <= (days.at(-1) ?? "");
  if (isShown) return cursor;
  return monthOf(today) === month ? today : firstDayOf(month);
}
