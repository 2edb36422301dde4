"use client";
import { createContext, useContext, useMemo, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import { createFormat, type Format } from "./format.js";
import { createTicker, type Clock, type Ticker } from "./ticker.js";

interface Formats {
  readonly format: Format;
  /** The same locale in UTC: for days of a calendar, and for what is written before the person's zone is known. */
  readonly utc: Format;
  readonly ticker: Ticker;
}

const FormatContext = createContext<Formats | undefined>(undefined);

export interface FormatProviderProps {
  /** BCP 47, e.g. `nl` or `de-CH`; English by default. */
  locale?: string | undefined;
  /** IANA, e.g. `Europe/Amsterdam`; UTC by default, since a server cannot know the person's. */
  timeZone?: string | undefined;
  /** Where the present comes from; the machine's clock by default. */
  clock?: Clock | undefined;
  children?: ReactNode;
}

const systemClock: Clock = { now: () => Date.now() };
const english = createFormat("en", "UTC");
const plainFormat: Formats = { format: english, utc: english, ticker: createTicker(systemClock) };

/** Sets the locale, the time zone and the clock for everything below it. */
export function FormatProvider({ locale, timeZone, clock, children }: FormatProviderProps): ReactElement {
  const above = useContext(FormatContext) ?? plainFormat;
  const format = useMemo(() => {
    if (!locale && !timeZone) return above.format;
    return createFormat(locale ?? above.format.locale, timeZone ?? above.format.timeZone);
  }, [above.format, locale, timeZone]);
  const ticker = useMemo(() => (clock ? createTicker(clock) : above.ticker), [above.ticker, clock]);
  const value = useMemo(
    () => ({ format, utc: format.timeZone === "UTC" ? format : createFormat(format.locale, "UTC"), ticker }),
    [format, ticker],
  );
  return <FormatContext.Provider value={value}>{children}</FormatContext.Provider>;
}

/** Writes dates, numbers and sizes for the locale and the zone in force here. */
export function useFormat(): Format {
  return (useContext(FormatContext) ?? plainFormat).format;
}

/** Writes moments in UTC for the locale in force here. */
export function useUtcFormat(): Format {
  return (useContext(FormatContext) ?? plainFormat).utc;
}

/** The present in milliseconds, moving on every half minute. */
export function useNow(): number {
  const { ticker } = useContext(FormatContext) ?? plainFormat;
  return useSyncExternalStore(ticker.subscribe, ticker.now, ticker.now);
}
