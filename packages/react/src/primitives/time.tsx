"use client";
import type { ReactElement } from "react";
import type { Format, Moment } from "../provider/format.js";
import { useFormat, useNow, useUtcFormat } from "../provider/format-context.js";
import { useHydrated } from "./use-hydrated.js";

export interface TimeProps {
  at: Moment;
  /** Relative under a day unless said otherwise; a function of one's own may write it, too. */
  as?: "relative" | "time" | "date" | "dayLabel" | "dateTime" | ((format: Format, now: number) => string) | undefined;
}

/**
 * A moment, written for the person. A server cannot know the reader's zone or present, so its markup says the full
 * time in UTC and the text is put right as soon as the page has been taken over; the two never disagree on the way.
 */
export function Time({ at, as = "relative" }: TimeProps): ReactElement {
  const format = useFormat();
  const now = useNow();
  const hydrated = useHydrated();
  const utc = useUtcFormat();
  const iso = new Date(at).toISOString();
  if (!hydrated) {
    return (
      <time data-tdw-part="time" dateTime={iso}>
        {utc.dateTime(at)}
      </time>
    );
  }
  const write = {
    relative: () => format.relativeTime(at, now),
    time: () => format.time(at),
    date: () => format.date(at, now),
    dayLabel: () => format.dayLabel(at, now),
    dateTime: () => format.dateTime(at),
  };
  return (
    <time data-tdw-part="time" dateTime={iso} title={format.dateTime(at)}>
      {typeof as === "function" ? as(format, now) : write[as]()}
    </time>
  );
}
