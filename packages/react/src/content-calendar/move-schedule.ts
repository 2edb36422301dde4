import { instantOf, type CalendarDay, type Instant, type Schedule, type TimeZone } from "@tidewire/core/basics";
import { addDays, dayOf, daysBetween, moveToDay, scheduleAt, wallClock } from "@tidewire/core/calendar";

/** What a move needs to know of a post. */
export interface Movable {
  readonly schedule: Schedule | null;
  readonly at: Instant | null;
}

const minutesOfDay = 24 * 60;
const defaultTime = "09:00";
const leastNotice = 15;

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** The schedule so many minutes later on the wall clock (earlier, if negative); past midnight it is another day. */
export function shiftTime(schedule: Schedule, minutes: number): Schedule {
  const [hours = 0, minute = 0] = schedule.time.split(":").map(Number);
  const total = hours * 60 + minute + minutes;
  const days = Math.floor(total / minutesOfDay);
  const left = total - days * minutesOfDay;
  return {
    ...schedule,
    day: addDays(schedule.day, days),
    time: `${twoDigits(Math.floor(left / 60))}:${twoDigits(left % 60)}`,
  };
}

/** The time offered for a post that has none: nine in the morning, or the next quarter that is far enough away. */
export function defaultSchedule(day: CalendarDay, timeZone: TimeZone, now: Instant): Schedule {
  const morning: Schedule = { day, time: defaultTime, timeZone };
  const clock = wallClock(now, timeZone);
  if (day !== clock.day || clock.time < defaultTime) return morning;
  const [, minute = 0] = clock.time.split(":").map(Number);
  return shiftTime({ ...clock, timeZone }, leastNotice + ((15 - (minute % 15)) % 15));
}

/** The day on which a schedule shows in a zone. */
export function dayIn(schedule: Schedule, timeZone: TimeZone): CalendarDay {
  return dayOf(instantOf(schedule).at, timeZone);
}

/** What a person chose for a post, or what would say the same; nothing for a post without a time. */
export function chosenSchedule({ schedule, at }: Movable, timeZone: TimeZone): Schedule | undefined {
  return schedule ?? (at === null ? undefined : scheduleAt(at, timeZone));
}

// A post planned in another zone may show on another day than the one that was chosen there.
/** The schedule that puts a post on a day of the calendar's zone, at the time of day it has. */
export function scheduleOnDay(post: Movable, day: CalendarDay, timeZone: TimeZone, now: Instant): Schedule {
  const chosen = chosenSchedule(post, timeZone);
  if (!chosen) return defaultSchedule(day, timeZone, now);
  if (chosen.timeZone === timeZone) return moveToDay(chosen, day);
  const moved = moveToDay(chosen, addDays(chosen.day, daysBetween(dayIn(chosen, timeZone), day)));
  return moveToDay(moved, addDays(moved.day, daysBetween(dayIn(moved, timeZone), day)));
}

/** What is asked of a post to find those that share its time. */
export interface Timed {
  readonly id: string;
  readonly at: Instant | null;
  readonly channelIds: readonly string[];
}

/** The posts that go out on one of the same channels in the same minute. */
export function postsAtThatTime<P extends Timed>(post: Timed, at: Instant, others: Iterable<P>): readonly P[] {
  const minute = at.slice(0, 16);
  return [...others].filter(
    (other) =>
      other.id !== post.id &&
      other.at?.slice(0, 16) === minute &&
      other.channelIds.some((id) => post.channelIds.includes(id)),
  );
}
