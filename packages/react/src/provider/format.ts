import { wordFormat, type WordFormat } from "@tidewire/core/messages/word-format";

/** Writes dates, numbers and sizes as the locale and the time zone of the person do. */
export interface Format extends WordFormat {
  readonly timeZone: string;
  /** `09:30`, or `9:30 AM` where the locale says so. */
  readonly time: (at: Moment) => string;
  /** `20 Nov` within the year of `now`, with the year outside it. */
  readonly date: (at: Moment, now?: Moment) => string;
  /** `Today`, `Yesterday`, a weekday within the week, else the date. */
  readonly dayLabel: (at: Moment, now: Moment) => string;
  /** `Fri 20 Nov 2026, 09:30`. */
  readonly dateTime: (at: Moment) => string;
  /** `4 min ago`, `in 38 min`; under a day relative, then the weekday, then the date. */
  readonly relativeTime: (at: Moment, now: Moment) => string;
  /** A length of time in one short unit, e.g. `38 min`. */
  readonly duration: (milliseconds: number) => string;
  /** Shortened above a thousand, e.g. `62.9K`. */
  readonly compact: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A date in a form of one's own. */
  readonly custom: (at: Moment, options: Intl.DateTimeFormatOptions) => string;
}

/** An instant as text, as milliseconds or as a `Date`. */
export type Moment = string | number | Date;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;

const toMs = (at: Moment): number => (at instanceof Date ? at.getTime() : typeof at === "number" ? at : Date.parse(at));

/** `h` and `min` in English, as in the other languages, where the tables of `Intl` say `hr.` and `mins`. */
const plainUnits = (text: string, locale: string): string =>
  locale.startsWith("en") ? text.replace(/\b(?:(hr)|(min))s?\b\.?/u, (_, hours) => (hours ? "h" : "min")) : text;

/** The one short unit a length of time is told in. */
function unitOf(milliseconds: number): [value: number, unit: "minute" | "hour" | "day"] {
  const length = Math.abs(milliseconds);
  if (length < hour) return [Math.trunc(milliseconds / minute), "minute"];
  if (length < day) return [Math.trunc(milliseconds / hour), "hour"];
  return [Math.trunc(milliseconds / day), "day"];
}

// `Intl` objects take a millisecond to make, so each is made when it is first asked for.
function remember<Options, Made>(make: (options: Options) => Made): (options: Options) => Made {
  const all = new Map<string, Made>();
  return (options) => {
    const key = JSON.stringify(options);
    const known = all.get(key) ?? make(options);
    all.set(key, known);
    return known;
  };
}

/** A `Format` for one locale and one time zone; the `Intl` objects behind it are made once each. */
export function createFormat(locale: string, timeZone: string): Format {
  const dates = remember((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
  const numbers = remember((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
  const relatives = remember(
    (options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, { numeric: "auto", ...options }),
  );
  const isoDays = remember(
    (zone: string) =>
      new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }),
  );
  // Beside a date some locales drop the nought with which they write a time alone.
  const padsHours = () => dates({ timeZone: "UTC", timeStyle: "short" }).format(hour).startsWith("0");
  const custom = (at: Moment, given: Intl.DateTimeFormatOptions): string => {
    const options = given.hour === "numeric" && padsHours() ? { ...given, hour: "2-digit" as const } : given;
    return dates({ timeZone, ...options }).format(toMs(at));
  };
  const isoDay = (at: Moment) => isoDays(timeZone).format(toMs(at));
  const dayNumber = (at: Moment) => Math.round(Date.parse(isoDay(at)) / day);
  const yearOf = (at: Moment) => isoDay(at).slice(0, 4);

  const date: Format["date"] = (at, now) =>
    custom(at, {
      day: "numeric",
      month: "short",
      ...(now !== undefined && yearOf(at) === yearOf(now) ? {} : { year: "numeric" }),
    });
  const dayLabel: Format["dayLabel"] = (at, now) => {
    const distance = dayNumber(at) - dayNumber(now);
    if (Math.abs(distance) <= 1) return capitalised(relatives({}).format(distance, "day"), locale);
    return Math.abs(distance) < 7 ? custom(at, { weekday: "long" }) : date(at, now);
  };

  return {
    ...wordFormat(locale),
    timeZone,
    custom,
    date,
    dayLabel,
    time: (at) => custom(at, { timeStyle: "short" }),
    dateTime: (at) =>
      custom(at, {
        weekday: "short",
        day: "numeric",
        month: "short",
        year: "numeric",
        hour: "numeric",
        minute: "2-digit",
      }),
    relativeTime(at, now) {
      const distance = toMs(at) - toMs(now);
      const relative = relatives({ style: "short" });
      if (Math.abs(distance) < minute) return relative.format(0, "second");
      if (Math.abs(distance) < day) return plainUnits(relative.format(...unitOf(distance)), locale);
      return Math.abs(distance) < week ? custom(at, { weekday: "short" }) : date(at, now);
    },
    duration(milliseconds) {
      const [value, unit] = unitOf(milliseconds);
      return plainUnits(numbers({ style: "unit", unit, unitDisplay: "short" }).format(Math.abs(value)), locale);
    },
    compact: (value) => numbers({ notation: "compact", maximumFractionDigits: 1 }).format(value),
    percent: (share) => numbers({ style: "percent", maximumFractionDigits: 1 }).format(share),
  };
}

/** A sentence's first letter; a relative day stands as a heading. */
function capitalised(text: string, locale: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
