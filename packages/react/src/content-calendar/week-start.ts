import type { Weekday } from "@tidewire/core/calendar";

// What `Intl.Locale` says in newer engines, under either of its two names.
interface LocaleWithWeek {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

// For engines that do not know: the regions whose week begins on Sunday or Saturday, after the Unicode CLDR (Unicode License v3).
const sundayFirst =
  "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";
const saturdayFirst = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";

/** The day with which a week begins where a locale is spoken. */
export function weekStartOf(locale: string): Weekday {
  const found: Intl.Locale & LocaleWithWeek = new Intl.Locale(locale);
  const firstDay = (found.getWeekInfo?.() ?? found.weekInfo)?.firstDay;
  if (firstDay !== undefined) return (firstDay % 7) as Weekday;
  const region = found.maximize().region ?? "";
  if (sundayFirst.split(" ").includes(region)) return 0;
  return saturdayFirst.split(" ").includes(region) ? 6 : 1;
}
