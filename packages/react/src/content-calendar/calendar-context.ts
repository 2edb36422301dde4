"use client";
import { createContext, useContext, type Context, type RefObject } from "react";
import type { BackendError, CalendarDay, TimeZone } from "@tidewire/core/basics";
import type { CalendarFilter, CalendarMonth, PlacedPosts, Weekday } from "@tidewire/core/calendar";
import type { Channel } from "@tidewire/core/channels";
import type { Post } from "@tidewire/core/composer";
import { useSelected, type CalendarState, type CalendarStore } from "./calendar-state.js";

/** How the calendar is laid out. */
export type CalendarLayout = "month" | "list";

/** What every part of one calendar shares; it changes with the month, the filter and the host's props only. */
export interface Calendar extends CalendarStore {
  readonly rootRef: RefObject<HTMLDivElement | null>;
  readonly month: CalendarMonth;
  readonly days: readonly CalendarDay[];
  readonly today: CalendarDay;
  readonly timeZone: TimeZone;
  readonly weekStartsOn: Weekday;
  readonly view: CalendarLayout;
  /** What is drawn: a narrow calendar is a list, whatever was chosen. */
  readonly layout: CalendarLayout;
  readonly filter: CalendarFilter<Post>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly setMonth: (month: CalendarMonth) => void;
  readonly setView: (view: CalendarLayout) => void;
  readonly setFilter: (filter: CalendarFilter<Post>) => void;
  readonly onNewPost: ((day: CalendarDay) => void) | undefined;
  readonly onOpenPost: ((id: string) => void) | undefined;
}

/** The posts of the days shown, and how reading them stands. */
export interface CalendarPosts {
  readonly status: "loading" | "ready" | "error" | "forbidden";
  readonly error: BackendError | undefined;
  readonly placed: PlacedPosts<Post>;
  /** How many posts the filter lets through, and how many there are. */
  readonly shown: number;
  readonly total: number;
  /** Reads again; absent while nobody is signed in. */
  readonly refresh: (() => void) | undefined;
}

export const CalendarContext: Context<Calendar | undefined> = createContext<Calendar | undefined>(undefined);
export const CalendarPostsContext: Context<CalendarPosts | undefined> = createContext<CalendarPosts | undefined>(
  undefined,
);

function within<Value>(value: Value | undefined): Value {
  if (value === undefined) {
    throw new Error("@tidewire/react: this part of the content calendar stands outside a <CalendarRoot>.");
  }
  return value;
}

/** The calendar that a part belongs to; throws outside a `CalendarRoot`. */
export function useCalendar(): Calendar {
  return within(useContext(CalendarContext));
}

/** The posts of the calendar that a part belongs to. */
export function useCalendarPosts(): CalendarPosts {
  return within(useContext(CalendarPostsContext));
}

/** One value out of the state of the calendar that a part belongs to. */
export function useCalendarState<Value>(select: (state: Readonly<CalendarState>) => Value): Value {
  return useSelected(useCalendar().state, select);
}
