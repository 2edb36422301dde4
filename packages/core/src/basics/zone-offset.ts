import { tzOffset } from "@date-fns/tz/tzOffset";
import { day as dayLength, minute, type TimeZone } from "./time.js";

// What a zone's offset was on a UTC day never changes while a program runs, so it is asked for once: Intl takes
// microseconds for each answer, and a calendar places posts by the thousand. NaN marks a day with a clock change.
const offsetsByZone = new Map<TimeZone, Map<number, number>>();

/** How far the clocks of a zone are ahead of UTC at this moment, in milliseconds; throws a RangeError for an unknown zone. */
export function zoneOffset(milliseconds: number, timeZone: TimeZone): number {
  const offsets = offsetsByZone.get(timeZone) ?? startRemembering(timeZone);
  const utcDay = Math.floor(milliseconds / dayLength);
  const known = offsets.get(utcDay) ?? rememberDay(offsets, utcDay, timeZone);
  return Number.isNaN(known) ? askOffset(milliseconds, timeZone) : known;
}

function startRemembering(timeZone: TimeZone): Map<number, number> {
  // The library finds an offset even in "nonsense+05"; Intl throws.
  if (!isTimeZone(timeZone)) {
    throw new RangeError(
      `@tidewire/core: "${timeZone}" is not a time zone; give an IANA name such as Europe/Amsterdam.`,
    );
  }
  const offsets = new Map<number, number>();
  offsetsByZone.set(timeZone, offsets);
  return offsets;
}

function rememberDay(offsets: Map<number, number>, utcDay: number, timeZone: TimeZone): number {
  const atStart = askOffset(utcDay * dayLength, timeZone);
  const atEnd = askOffset((utcDay + 1) * dayLength, timeZone);
  const offset = atStart === atEnd ? atStart : Number.NaN;
  offsets.set(utcDay, offset);
  return offset;
}

function askOffset(milliseconds: number, timeZone: TimeZone): number {
  return Math.round(tzOffset(timeZone, new Date(milliseconds)) * minute);
}

/** Whether this platform knows the zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return Intl.DateTimeFormat("en-US", { timeZone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
