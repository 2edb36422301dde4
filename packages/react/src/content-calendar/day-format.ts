"use client";
import { useMemo } from "react";
import type { CalendarDay } from "@tidewire/core/basics";
import { firstDayOf, type CalendarMonth } from "@tidewire/core/calendar";
import { useUtcFormat } from "../provider/format-context.js";
import type { Format } from "../provider/format.js";

/** Writes days of a calendar, which have no zone, for the locale in force. */
export interface DayFormat {
  /** `Friday 20 November 2026` */
  readonly full: (day: CalendarDay) => string;
  /** `Friday 20 Nov` */
  readonly long: (day: CalendarDay) => string;
  /** `Fri 20 Nov` */
  readonly short: (day: CalendarDay) => string;
  readonly weekday: (day: CalendarDay, width: "narrow" | "short" | "long") => string;
  readonly number: (day: CalendarDay) => string;
  /** `1 Dec` */
  readonly numberAndMonth: (day: CalendarDay) => string;
  /** `November 2026` */
  readonly month: (month: CalendarMonth) => string;
}

const at = (day: CalendarDay) => `${day}T12:00:00.000Z`;

function dayFormat({ custom }: Format): DayFormat {
  return {
    full: (day) => custom(at(day), { weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    long: (day) => custom(at(day), { weekday: "long", day: "numeric", month: "short" }),
    short: (day) => custom(at(day), { weekday: "short", day: "numeric", month: "short" }),
    weekday: (day, width) => custom(at(day), { weekday: width }),
    number: (day) => custom(at(day), { day: "numeric" }),
    numberAndMonth: (day) => custom(at(day), { day: "numeric", month: "short" }),
    month: (month) => custom(at(firstDayOf(month)), { month: "long", year: "numeric" }),
  };
}

/** How the days of a calendar are written here. */
export function useDayFormat(): DayFormat {
  const utc = useUtcFormat();
  return useMemo(() => dayFormat(utc), [utc]);
}
