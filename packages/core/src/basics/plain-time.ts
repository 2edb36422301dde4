import { day as dayLength, minute, type CalendarDay, type WallTime } from "./time.js";

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const timeForm = /^([01]\d|2[0-3]):([0-5]\d)$/;
const firstDay = Date.parse("0000-01-01T00:00:00.000Z");
const afterLastDay = Date.parse("9999-12-31T00:00:00.000Z") + dayLength;

// Engines disagree on 30 February: some take it for 2 March. So what was read is written again and compared.
/** Reads a day as the UTC milliseconds of its midnight; throws a RangeError for a day that no calendar has. */
export function readDay(day: CalendarDay): number {
  const midnight = dayForm.test(day) ? Date.parse(`${day}T00:00:00.000Z`) : Number.NaN;
  if (Number.isNaN(midnight) || writeDay(midnight) !== day) {
    throw new RangeError(`@tidewire/core: "${day}" is not a calendar day; write it as YYYY-MM-DD.`);
  }
  return midnight;
}

/** Writes the day in which these UTC milliseconds lie; throws a RangeError outside the years 0000 to 9999. */
export function writeDay(milliseconds: number): CalendarDay {
  if (!(milliseconds >= firstDay && milliseconds < afterLastDay)) {
    throw new RangeError("@tidewire/core: a calendar day lies outside the years 0000 to 9999.");
  }
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Reads a wall time as milliseconds since midnight; throws a RangeError for a time that no clock shows. */
export function readTime(time: WallTime): number {
  const [, hours, minutes] = timeForm.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) {
    throw new RangeError(`@tidewire/core: "${time}" is not a wall time; write it as HH:MM, from 00:00 to 23:59.`);
  }
  return (Number(hours) * 60 + Number(minutes)) * minute;
}

/** Writes the time of day of these UTC milliseconds, to the minute begun. */
export function writeTime(milliseconds: number): WallTime {
  return new Date(milliseconds).toISOString().slice(11, 16);
}
