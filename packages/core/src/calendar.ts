// The content calendar: days, what a view shows, when a post goes out, and on which day it stands.

// Wall clocks and instants
export {
  dayOf,
  instantAt,
  startOfDay,
  wallClock,
  type ResolvedInstant,
  type WallClock,
  type WallTimeKind,
} from "./basics/zoned-time.js";
export { isTimeZone } from "./basics/zone-offset.js";

// Days, weeks and months
export {
  addDays,
  addMonths,
  compareDays,
  dayOfWeek,
  daysBetween,
  daysFrom,
  daysOfMonth,
  firstDayOf,
  isoWeek,
  monthOf,
  startOfWeek,
  type CalendarMonth,
  type IsoWeek,
  type Weekday,
} from "./calendar/calendar-day.js";

// Views
export { monthWeeks, type WeekOptions } from "./calendar/month-weeks.js";
export {
  calendarViews,
  stepAnchor,
  visibleRange,
  type CalendarView,
  type VisibleRange,
  type VisibleRangeOptions,
} from "./calendar/visible-range.js";

// When a post goes out
export { instantOf, type Schedule } from "./basics/schedule.js";
export { moveToDay, moveToTime, scheduleAt } from "./calendar/schedule.js";

// Which posts, on which day
export {
  isFiltering,
  matchesCalendarFilter,
  type CalendarFilter,
  type FilterablePost,
} from "./calendar/calendar-filter.js";
export {
  placePosts,
  type Placeable,
  type PlacedPosts,
  type PlaceOptions,
  type PlaceOptionsWith,
} from "./calendar/place-posts.js";
