/** A moment as an ISO 8601 UTC string with milliseconds, e.g. `2026-11-20T09:00:00.000Z`; sorts as text. */
export type Instant = string;

/** A day on a calendar, `YYYY-MM-DD`, without a zone. */
export type CalendarDay = string;

/** A time on a wall clock, `HH:MM`, without a zone. */
export type WallTime = string;

/** An IANA zone id, e.g. `Europe/Amsterdam`. */
export type TimeZone = string;

export const second = 1_000;
export const minute: number = 60 * second;
export const hour: number = 60 * minute;
export const day: number = 24 * hour;

/** The instant `milliseconds` later (earlier, if negative). */
export function later(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}

/** Milliseconds from one instant to another; negative when `to` is the earlier one. */
export function between(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from);
}
