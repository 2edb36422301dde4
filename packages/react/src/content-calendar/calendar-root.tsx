"use client";
import {
  forwardRef,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ForwardRefExoticComponent,
  type ReactNode,
  type RefAttributes,
} from "react";
import type { CalendarDay } from "@tidewire/core/basics";
import {
  dayOf,
  firstDayOf,
  monthOf,
  visibleRange,
  type CalendarFilter,
  type CalendarMonth,
  type Weekday,
} from "@tidewire/core/calendar";
import type { Post } from "@tidewire/core/composer";
import { useCan } from "../hooks/use-can.js";
import { useSession } from "../hooks/use-session.js";
import { calendar as calendarWords } from "../messages/en/calendar.js";
import { Root, type RootProps } from "../primitives/root.js";
import { useControlled } from "../primitives/use-controlled.js";
import { useMergedRef } from "../primitives/use-merged-ref.js";
import { useFormat, useNow } from "../provider/format-context.js";
import { ScreenWords, useWords } from "../provider/words-context.js";
import { CalendarContext, CalendarPostsContext, type Calendar, type CalendarLayout } from "./calendar-context.js";
import { CalendarDragProvider } from "./calendar-drag.js";
import { useCalendarKeys } from "./calendar-keys.js";
import { createCalendarStore, useSelected } from "./calendar-state.js";
import { useReadPosts } from "./read-posts.js";
import { weekStartOf } from "./week-start.js";

export interface CalendarRootProps extends Omit<RootProps, "part" | "state" | "portal" | "children"> {
  /** The month shown, `YYYY-MM`; the present one by default. */
  month?: CalendarMonth | undefined;
  defaultMonth?: CalendarMonth | undefined;
  onMonthChange?: ((month: CalendarMonth) => void) | undefined;
  view?: CalendarLayout | undefined;
  defaultView?: CalendarLayout | undefined;
  onViewChange?: ((view: CalendarLayout) => void) | undefined;
  /** Which posts are shown, by channel and status; all by default. */
  filter?: CalendarFilter<Post> | undefined;
  defaultFilter?: CalendarFilter<Post> | undefined;
  onFilterChange?: ((filter: CalendarFilter<Post>) => void) | undefined;
  /** The day a week begins with, from 0 for Sunday; that of the locale by default. */
  weekStartsOn?: Weekday | undefined;
  /** Opens the host's composer for a day; without it nothing offers a new post. */
  onNewPost?: ((day: CalendarDay) => void) | undefined;
  /** Opens a post in the host's composer; without it nothing offers to edit. */
  onOpenPost?: ((id: string) => void) | undefined;
  /** Single keys can be switched off, e.g. for people who dictate. */
  shortcuts?: boolean | "noSingleKeys" | undefined;
  children?: ReactNode;
}

const english = { calendar: calendarWords };
const everything: CalendarFilter<Post> = {};
const narrow = 640;

/** A content calendar around its parts: the month, the filter, and the posts of the days shown. */
export const CalendarRoot: ForwardRefExoticComponent<CalendarRootProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  CalendarRootProps
>(function CalendarRoot(
  {
    month: givenMonth,
    defaultMonth,
    onMonthChange,
    view: givenView,
    defaultView = "month",
    onViewChange,
    filter: givenFilter,
    defaultFilter = everything,
    onFilterChange,
    weekStartsOn: givenStart,
    onNewPost,
    onOpenPost,
    shortcuts = true,
    children,
    ...props
  },
  ref,
) {
  const { locale, timeZone } = useFormat();
  const today = dayOf(new Date(useNow()).toISOString(), timeZone);
  const session = useSession();
  const [store] = useState(createCalendarStore);
  const { state, set } = store;
  const rootRef = useRef<HTMLDivElement>(null);
  const [chosenMonth, setMonth] = useControlled<CalendarMonth | undefined>(givenMonth, defaultMonth, (next) =>
    next === undefined ? undefined : onMonthChange?.(next),
  );
  const [view, setView] = useControlled(givenView, defaultView, onViewChange);
  const [filter, setFilter] = useControlled(givenFilter, defaultFilter, onFilterChange);
  const weekStartsOn = givenStart ?? weekStartOf(locale);
  const month = chosenMonth ?? monthOf(today);
  const isNarrow = useSelected(state, ({ width }) => width !== null && width < narrow);
  const channels = useMemo(() => new Map(session?.channels.map((channel) => [channel.id, channel])), [session]);
  const days = useMemo(
    () => visibleRange("month", { anchor: firstDayOf(month), timeZone, weekStartsOn }).days,
    [month, timeZone, weekStartsOn],
  );

  // The host's functions may be new on every drawing; the parts must not be.
  const latest = useRef({ setMonth, setView, setFilter, onNewPost, onOpenPost });
  useEffect(() => {
    latest.current = { setMonth, setView, setFilter, onNewPost, onOpenPost };
  });
  const acts = useMemo<Pick<Calendar, "setMonth" | "setView" | "setFilter">>(
    () => ({
      setMonth: (next) => latest.current.setMonth(next),
      setView: (next) => latest.current.setView(next),
      setFilter: (next) => latest.current.setFilter(next),
    }),
    [],
  );
  // Somebody without any access is not invited to write; a viewer is told why in the composer.
  const create = useCan("post.create", undefined);
  const creates = onNewPost !== undefined && (create.allowed || create.rule !== "not-found");
  const opens = onOpenPost !== undefined;
  const layout = isNarrow ? "list" : view;
  const calendar = useMemo<Calendar>(
    () => ({
      ...store,
      ...acts,
      rootRef,
      month,
      days,
      today,
      timeZone,
      weekStartsOn,
      view,
      layout,
      filter,
      channels,
      onNewPost: creates ? (day) => latest.current.onNewPost?.(day) : undefined,
      onOpenPost: opens ? (id) => latest.current.onOpenPost?.(id) : undefined,
    }),
    [acts, store, month, days, today, timeZone, weekStartsOn, view, layout, filter, channels, creates, opens],
  );
  const posts = useReadPosts(days, timeZone, filter);

  useEffect(() => {
    const node = rootRef.current;
    if (!node) return undefined;
    const measure = () => set({ width: node.clientWidth });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [set]);
  useCalendarKeys(calendar, shortcuts);

  return (
    <CalendarContext.Provider value={calendar}>
      <CalendarPostsContext.Provider value={posts}>
        <ScreenWords screen="calendar" english={english}>
          <CalendarDragProvider>
            <Region {...props} state={{ view: layout }} ref={useMergedRef(ref, rootRef)}>
              {children}
            </Region>
          </CalendarDragProvider>
        </ScreenWords>
      </CalendarPostsContext.Provider>
    </CalendarContext.Provider>
  );
});

const Region: ForwardRefExoticComponent<Omit<RootProps, "part"> & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  Omit<RootProps, "part">
>(function Region({ children, ...props }, ref) {
  const { title } = useWords().calendar.header;
  return (
    <Root part="calendar" role="region" aria-label={title} {...props} ref={ref}>
      <div data-tdw-part="calendar-frame">{children}</div>
    </Root>
  );
});
