// The parts of the content calendar, each usable on its own inside a `CalendarRoot`.

export { CalendarAgenda, type CalendarAgendaProps } from "./calendar-agenda.js";
export { CalendarAgendaItem, type CalendarAgendaItemProps } from "./calendar-agenda-item.js";
export { CalendarBody } from "./calendar-body.js";
export { CalendarConflicts } from "./calendar-conflicts.js";
export { CalendarDayCell, type CalendarDayCellProps } from "./calendar-day-cell.js";
export { CalendarDayPopover } from "./calendar-day-popover.js";
export { CalendarDraftItem, type CalendarDraftItemProps } from "./calendar-draft-item.js";
export { CalendarDraftsDrawer, type CalendarDraftsDrawerProps } from "./calendar-drafts-drawer.js";
export { CalendarDrawerButton } from "./calendar-drawer-button.js";
export { CalendarDropLabel, type CalendarDropLabelProps } from "./calendar-drop-label.js";
export { CalendarFilters, type CalendarFiltersProps } from "./calendar-filters.js";
export { CalendarHeader, type CalendarHeaderProps } from "./calendar-header.js";
export { CalendarLegend } from "./calendar-legend.js";
export { CalendarMonthGrid, type CalendarMonthGridProps } from "./calendar-month-grid.js";
export { CalendarMoreButton, type CalendarMoreButtonProps } from "./calendar-more-button.js";
export { CalendarMoveBar } from "./calendar-move-bar.js";
export { CalendarMoveDialog } from "./calendar-move-dialog.js";
export { CalendarNotice } from "./calendar-notice.js";
export { CalendarPostCard } from "./calendar-post-card.js";
export { CalendarPostChip, type CalendarPostChipProps } from "./calendar-post-chip.js";
export { CalendarRoot, type CalendarRootProps } from "./calendar-root.js";
export { CalendarUndo } from "./calendar-undo.js";
export { CalendarViewSwitch } from "./calendar-view-switch.js";
export { CalendarWeekStrip, type CalendarWeekStripProps } from "./calendar-week-strip.js";
