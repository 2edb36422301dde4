"use client";
import { createContext, useContext, useMemo, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import { createFormat, type Format } from "./format.js";
import { createTicker, type Clock, type Ticker } from "./ticker.js";

const FormatContext = createContext<{ format: Format; ticker: Ticker } | undefined>(undefined);

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
const plainFormat: { format: Format; ticker: Ticker } = {
  format: createFormat("en", "UTC"),
  ticker: createTicker(systemClock),
};

/** Sets the locale, the time zone and the clock for everything below it. */
export function FormatProvider({ locale, timeZone, clock, children }: FormatProviderProps): ReactElement {
  const above = useContext(FormatContext) ?? plainFormat;
  const format = useMemo(() => {
    if (!locale && !timeZone) return above.format;
    return createFormat(locale ?? above.format.locale, timeZone ?? above.format.timeZone);
  }, [above.format, locale, timeZone]);
  const ticker = useMemo(() => (clock ? createTicker(clock) : above.ticker), [above.ticker, clock]);
  const value = useMemo(() => ({ format, ticker }), [format, ticker]);
  return <FormatContext.Provider value={value}>{children}</FormatContext.Provider>;
}

/** Writes dates, numbers and sizes for the locale and the zone in force here. */
export function useFormat(): Format {
  return (useContext(FormatContext) ?? plainFormat).format;
}

/** The present in milliseconds, moving on every half minute. */
export function useNow(): number {
  const { ticker } = useContext(FormatContext) ?? plainFormat;
  return useSyncExternalStore(ticker.subscribe, ticker.now, ticker.now);
}
