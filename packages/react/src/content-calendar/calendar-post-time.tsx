"use client";
import type { ReactElement } from "react";
import type { Instant } from "@tidewire/core/basics";
import { wallClock } from "@tidewire/core/calendar";
import { useHydrated } from "../primitives/use-hydrated.js";
import { useFormat } from "../provider/format-context.js";
import { useCalendar } from "./calendar-context.js";

/**
 * A post's time of day. Until the page is taken over it is the bare wall clock, which every machine writes alike;
 * then as the locale writes it, which a server and a browser may do by different tables.
 */
export function CalendarPostTime({ at }: { at: Instant }): ReactElement {
  const format = useFormat();
  const { timeZone } = useCalendar();
  const hydrated = useHydrated();
  return <time dateTime={at}>{hydrated ? format.time(at) : wallClock(at, timeZone).time}</time>;
}
