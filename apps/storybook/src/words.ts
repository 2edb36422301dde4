import { wordFormat, type WordFormat } from "@tidewire/core/messages";
import type { Messages } from "@tidewire/react";
import { catalogues, type WorldGlobals } from "./world.js";

type Word<P> = string | ((values: P, format: WordFormat) => string);

/** What a play needs to find things by the words on the screen, whatever language the run has set. */
export interface StoryWords extends Messages {
  /** A word with its values in it. */
  readonly say: <P>(word: Word<P>, values: P) => string;
  /** A day without a zone, written as the screens do. */
  readonly dayText: (day: string, options: Intl.DateTimeFormatOptions) => string;
}

/** The words that a story's screen speaks. */
export function wordsOf({ locale = "en" }: WorldGlobals): StoryWords {
  const format = wordFormat(locale);
  return {
    ...catalogues[locale],
    say: (word, values) => (typeof word === "string" ? word : word(values, format)),
    dayText: (day, options) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`)),
  };
}
