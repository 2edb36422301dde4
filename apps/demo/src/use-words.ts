import { createContext, useContext, type Context } from "react";
import { catalogues } from "./messages/catalogues.ts";
import type { Messages } from "./messages/en.ts";
import { regions, type Locale } from "./use-looks.ts";

export const LocaleContext: Context<Locale> = createContext<Locale>("en");

/** The host's words in the language that was chosen. */
export function useWords(): Messages {
  return catalogues[useContext(LocaleContext)];
}

/** The locale that times, sums and countries are written in. */
export function useRegion(): string {
  return regions[useContext(LocaleContext)];
}
