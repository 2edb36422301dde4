import { useCallback, useEffect, useState } from "react";

export const locales = { en: "English", nl: "Nederlands", de: "Deutsch", fr: "Français", fi: "Suomi" } as const;
export type Locale = keyof typeof locales;
/** Times and weeks as this roastery writes them: its English is British. */
export const regions = { en: "en-GB", nl: "nl-NL", de: "de-DE", fr: "fr-FR", fi: "fi-FI" } as const;

export interface Looks {
  readonly locale: Locale;
  readonly theme: "auto" | "light" | "dark";
  readonly density: "normal" | "compact" | "comfortable";
}

const place = "halden:looks";
const plain: Looks = { locale: "en", theme: "auto", density: "normal" };

function kept(): Looks {
  try {
    return { ...plain, ...(JSON.parse(localStorage.getItem(place) ?? "{}") as Partial<Looks>) };
  } catch {
    return plain;
  }
}

/** How this person likes the page; kept in this browser. */
export function useLooks(): readonly [Looks, (change: Partial<Looks>) => void] {
  const [looks, setLooks] = useState(kept);
  useEffect(() => {
    localStorage.setItem(place, JSON.stringify(looks));
    document.documentElement.dataset["theme"] = looks.theme;
    document.documentElement.lang = looks.locale;
  }, [looks]);
  const change = useCallback((given: Partial<Looks>) => setLooks((before) => ({ ...before, ...given })), []);
  return [looks, change];
}
