// The parts of the screens, by area: `Inbox.Root`, `Composer.Editor`, `ContentCalendar.MonthGrid` …
//
// Plain objects in a file without a directive: they work from server components, too, where dotted properties of a
// client component do not.

import {
  ComposerAltTextField,
  ComposerChannelChip,
  ComposerChannelPicker,
  ComposerCounting,
  ComposerDatePopover,
  ComposerDropZone,
  ComposerEditor,
  ComposerEditorToolbar,
  ComposerEntity,
  ComposerHeader,
  ComposerIssue,
  ComposerIssues,
  ComposerLimitMarker,
  ComposerMediaHints,
  ComposerMediaItem,
  ComposerMediaTray,
  ComposerNotices,
  ComposerOverText,
  ComposerPreview,
  ComposerPreviews,
  ComposerResult,
  ComposerRoot,
  ComposerScheduleBar,
  ComposerSide,
  ComposerText,
  ComposerTextField,
  ComposerVariantNote,
  ComposerVariantTab,
  ComposerVariantTabs,
} from "./composer/parts.js";
import {
  CalendarAgenda,
  CalendarAgendaItem,
  CalendarBody,
  CalendarConflicts,
  CalendarDayCell,
  CalendarDayPopover,
  CalendarDraftItem,
  CalendarDraftsDrawer,
  CalendarDrawerButton,
  CalendarDropLabel,
  CalendarFilters,
  CalendarHeader,
  CalendarLegend,
  CalendarMonthGrid,
  CalendarMoreButton,
  CalendarMoveBar,
  CalendarMoveDialog,
  CalendarNotice,
  CalendarPostCard,
  CalendarPostChip,
  CalendarRoot,
  CalendarUndo,
  CalendarViewSwitch,
  CalendarWeekStrip,
} from "./content-calendar/parts.js";
import {
  InboxBulkBar,
  InboxContact,
  InboxDaySeparator,
  InboxDetails,
  InboxEvent,
  InboxFilterChips,
  InboxHistory,
  InboxItem,
  InboxList,
  InboxListFreshness,
  InboxListHeader,
  InboxMessage,
  InboxMessageActions,
  InboxMessages,
  InboxNav,
  InboxNavItem,
  InboxNewSeparator,
  InboxNote,
  InboxOfflineBanner,
  InboxPostContext,
  InboxProperties,
  InboxQueueTabs,
  InboxReplyBox,
  InboxReplyTabs,
  InboxRoot,
  InboxRows,
  InboxSearch,
  InboxShortcutsDialog,
  InboxThread,
  InboxThreadHeader,
  InboxUndoToast,
} from "./inbox/parts.js";

/** The inbox's parts. */
export const Inbox: {
  readonly BulkBar: typeof InboxBulkBar;
  readonly Contact: typeof InboxContact;
  readonly DaySeparator: typeof InboxDaySeparator;
  readonly Details: typeof InboxDetails;
  readonly Event: typeof InboxEvent;
  readonly FilterChips: typeof InboxFilterChips;
  readonly History: typeof InboxHistory;
  readonly Item: typeof InboxItem;
  readonly List: typeof InboxList;
  readonly ListFreshness: typeof InboxListFreshness;
  readonly ListHeader: typeof InboxListHeader;
  readonly Message: typeof InboxMessage;
  readonly MessageActions: typeof InboxMessageActions;
  readonly Messages: typeof InboxMessages;
  readonly Nav: typeof InboxNav;
  readonly NavItem: typeof InboxNavItem;
  readonly NewSeparator: typeof InboxNewSeparator;
  readonly Note: typeof InboxNote;
  readonly OfflineBanner: typeof InboxOfflineBanner;
  readonly PostContext: typeof InboxPostContext;
  readonly Properties: typeof InboxProperties;
  readonly QueueTabs: typeof InboxQueueTabs;
  readonly ReplyBox: typeof InboxReplyBox;
  readonly ReplyTabs: typeof InboxReplyTabs;
  readonly Root: typeof InboxRoot;
  readonly Rows: typeof InboxRows;
  readonly Search: typeof InboxSearch;
  readonly ShortcutsDialog: typeof InboxShortcutsDialog;
  readonly Thread: typeof InboxThread;
  readonly ThreadHeader: typeof InboxThreadHeader;
  readonly UndoToast: typeof InboxUndoToast;
} = {
  BulkBar: InboxBulkBar,
  Contact: InboxContact,
  DaySeparator: InboxDaySeparator,
  Details: InboxDetails,
  Event: InboxEvent,
  FilterChips: InboxFilterChips,
  History: InboxHistory,
  Item: InboxItem,
  List: InboxList,
  ListFreshness: InboxListFreshness,
  ListHeader: InboxListHeader,
  Message: InboxMessage,
  MessageActions: InboxMessageActions,
  Messages: InboxMessages,
  Nav: InboxNav,
  NavItem: InboxNavItem,
  NewSeparator: InboxNewSeparator,
  Note: InboxNote,
  OfflineBanner: InboxOfflineBanner,
  PostContext: InboxPostContext,
  Properties: InboxProperties,
  QueueTabs: InboxQueueTabs,
  ReplyBox: InboxReplyBox,
  ReplyTabs: InboxReplyTabs,
  Root: InboxRoot,
  Rows: InboxRows,
  Search: InboxSearch,
  ShortcutsDialog: InboxShortcutsDialog,
  Thread: InboxThread,
  ThreadHeader: InboxThreadHeader,
  UndoToast: InboxUndoToast,
};

/** The composer's parts. */
export const Composer: {
  readonly AltTextField: typeof ComposerAltTextField;
  readonly ChannelChip: typeof ComposerChannelChip;
  readonly ChannelPicker: typeof ComposerChannelPicker;
  readonly Counting: typeof ComposerCounting;
  readonly DatePopover: typeof ComposerDatePopover;
  readonly DropZone: typeof ComposerDropZone;
  readonly Editor: typeof ComposerEditor;
  readonly EditorToolbar: typeof ComposerEditorToolbar;
  readonly Entity: typeof ComposerEntity;
  readonly Header: typeof ComposerHeader;
  readonly Issue: typeof ComposerIssue;
  readonly Issues: typeof ComposerIssues;
  readonly LimitMarker: typeof ComposerLimitMarker;
  readonly MediaHints: typeof ComposerMediaHints;
  readonly MediaItem: typeof ComposerMediaItem;
  readonly MediaTray: typeof ComposerMediaTray;
  readonly Notices: typeof ComposerNotices;
  readonly OverText: typeof ComposerOverText;
  readonly Preview: typeof ComposerPreview;
  readonly Previews: typeof ComposerPreviews;
  readonly Result: typeof ComposerResult;
  readonly Root: typeof ComposerRoot;
  readonly ScheduleBar: typeof ComposerScheduleBar;
  readonly Side: typeof ComposerSide;
  readonly Text: typeof ComposerText;
  readonly TextField: typeof ComposerTextField;
  readonly VariantNote: typeof ComposerVariantNote;
  readonly VariantTab: typeof ComposerVariantTab;
  readonly VariantTabs: typeof ComposerVariantTabs;
} = {
  AltTextField: ComposerAltTextField,
  ChannelChip: ComposerChannelChip,
  ChannelPicker: ComposerChannelPicker,
  Counting: ComposerCounting,
  DatePopover: ComposerDatePopover,
  DropZone: ComposerDropZone,
  Editor: ComposerEditor,
  EditorToolbar: ComposerEditorToolbar,
  Entity: ComposerEntity,
  Header: ComposerHeader,
  Issue: ComposerIssue,
  Issues: ComposerIssues,
  LimitMarker: ComposerLimitMarker,
  MediaHints: ComposerMediaHints,
  MediaItem: ComposerMediaItem,
  MediaTray: ComposerMediaTray,
  Notices: ComposerNotices,
  OverText: ComposerOverText,
  Preview: ComposerPreview,
  Previews: ComposerPreviews,
  Result: ComposerResult,
  Root: ComposerRoot,
  ScheduleBar: ComposerScheduleBar,
  Side: ComposerSide,
  Text: ComposerText,
  TextField: ComposerTextField,
  VariantNote: ComposerVariantNote,
  VariantTab: ComposerVariantTab,
  VariantTabs: ComposerVariantTabs,
};

/** The content calendar's parts. */
export const ContentCalendar: {
  readonly Agenda: typeof CalendarAgenda;
  readonly AgendaItem: typeof CalendarAgendaItem;
  readonly Body: typeof CalendarBody;
  readonly Conflicts: typeof CalendarConflicts;
  readonly DayCell: typeof CalendarDayCell;
  readonly DayPopover: typeof CalendarDayPopover;
  readonly DraftItem: typeof CalendarDraftItem;
  readonly DraftsDrawer: typeof CalendarDraftsDrawer;
  readonly DrawerButton: typeof CalendarDrawerButton;
  readonly DropLabel: typeof CalendarDropLabel;
  readonly Filters: typeof CalendarFilters;
  readonly Header: typeof CalendarHeader;
  readonly Legend: typeof CalendarLegend;
  readonly MonthGrid: typeof CalendarMonthGrid;
  readonly MoreButton: typeof CalendarMoreButton;
  readonly MoveBar: typeof CalendarMoveBar;
  readonly MoveDialog: typeof CalendarMoveDialog;
  readonly Notice: typeof CalendarNotice;
  readonly PostCard: typeof CalendarPostCard;
  readonly PostChip: typeof CalendarPostChip;
  readonly Root: typeof CalendarRoot;
  readonly Undo: typeof CalendarUndo;
  readonly ViewSwitch: typeof CalendarViewSwitch;
  readonly WeekStrip: typeof CalendarWeekStrip;
} = {
  Agenda: CalendarAgenda,
  AgendaItem: CalendarAgendaItem,
  Body: CalendarBody,
  Conflicts: CalendarConflicts,
  DayCell: CalendarDayCell,
  DayPopover: CalendarDayPopover,
  DraftItem: CalendarDraftItem,
  DraftsDrawer: CalendarDraftsDrawer,
  DrawerButton: CalendarDrawerButton,
  DropLabel: CalendarDropLabel,
  Filters: CalendarFilters,
  Header: CalendarHeader,
  Legend: CalendarLegend,
  MonthGrid: CalendarMonthGrid,
  MoreButton: CalendarMoreButton,
  MoveBar: CalendarMoveBar,
  MoveDialog: CalendarMoveDialog,
  Notice: CalendarNotice,
  PostCard: CalendarPostCard,
  PostChip: CalendarPostChip,
  Root: CalendarRoot,
  Undo: CalendarUndo,
  ViewSwitch: CalendarViewSwitch,
  WeekStrip: CalendarWeekStrip,
};
