import { useCallback, useEffect, useState } from "react";

export const locales = { en: "English", nl: "Nederlands", de: "Deutsch", fr: "Français", fi: "Suomi" } as const;
export type Locale = keyof typeof locales;

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
  }, [looks]);
  const change = useCallback((given: Partial<Looks>) => setLooks((before) => ({ ...before, ...given })), []);
  return [looks, change];
}
