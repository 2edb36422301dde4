"use client";
import { instantOf, wallClock, type Schedule } from "@tidewire/core/basics";
import { useFormat } from "../provider/format-context.js";
import type { Format } from "../provider/format.js";
import { useWords } from "../provider/words-context.js";

/** The city a zone is named for, e.g. `Oslo` of `Europe/Oslo`. */
export function cityOf(timeZone: string): string {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}

/** `Thu 26 Nov, 09:00`, as the clock of the schedule's own zone shows it. */
export function writeSchedule(when: Schedule, { custom }: Format): string {
  const { at } = instantOf(when);
  return custom(at, {
    timeZone: when.timeZone,
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
  });
}

/** What is odd about a time: on that day the clock skips it, or shows it twice. */
export function useTimeNote(when: Schedule | null): string | undefined {
  const { schedule } = useWords().composer;
  const { custom } = useFormat();
  if (!when) return undefined;
  const { at, kind } = instantOf(when);
  if (kind === "ok") return undefined;
  const write = (time: string) => custom(`1970-01-01T${time}:00.000Z`, { timeZone: "UTC", timeStyle: "short" });
  if (kind === "overlap") return schedule.overlap({ time: write(when.time) });
  return schedule.gap({ time: write(when.time), moved: write(wallClock(at, when.timeZone).time) });
}
