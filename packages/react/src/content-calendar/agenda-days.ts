import type { CalendarDay } from "@tidewire/core/basics";
import { addDays, monthOf, type CalendarMonth, type PlacedPosts } from "@tidewire/core/calendar";
import type { Post } from "@tidewire/core/composer";

const ahead = 7;

/** The days a list of a month shows: those with posts, and the coming week also where it is empty. */
export function agendaDays(
  placed: PlacedPosts<Post>,
  month: CalendarMonth,
  today: CalendarDay,
): readonly CalendarDay[] {
  const soon = addDays(today, ahead);
  return [...placed].flatMap(([day, posts]) =>
    monthOf(day) === month && (posts.length > 0 || (day >= today && day < soon)) ? [day] : [],
  );
}
