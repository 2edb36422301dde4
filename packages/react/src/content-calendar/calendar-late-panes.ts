// They share most of what they draw, so they are fetched as one.

export { CalendarDayPopover } from "./calendar-day-popover.js";
export { CalendarMoveDialog } from "./calendar-move-dialog.js";
export { CalendarPostCard } from "./calendar-post-card.js";
