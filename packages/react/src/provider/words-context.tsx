"use client";
import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from "react";
import { networks } from "@tidewire/core/messages/en";
import { common } from "../messages/en/general.js";
import { problems } from "../messages/en/problems.js";
import { reasons } from "../messages/en/reasons.js";
import type { Messages } from "../messages/messages.js";
import { overrideMessages, type DeepPartial } from "../messages/override-messages.js";

/** The parts of a catalogue that belong to one screen. */
export type Screen = "inbox" | "composer" | "calendar";

export interface HeldWords {
  readonly words: Omit<Messages, Screen> & DeepPartial<Pick<Messages, Screen>>;
  /** Whether a whole catalogue was handed in. English comes with the screens: a page with one loads the words of one. */
  readonly isWhole: boolean;
}

const WordsContext = createContext<HeldWords>({
  words: { locale: "en", common, problems, reasons, networks },
  isWhole: false,
});

export interface WordsProviderProps {
  /** The catalogue of the language, e.g. `nl` from `@tidewire/react/messages/nl`; English by default. */
  messages?: Messages | undefined;
  /** Single words of the host's own, on top of the catalogue. */
  overrides?: DeepPartial<Messages> | undefined;
  children?: ReactNode;
}

/** Gives everything below it its words. */
export function WordsProvider({ messages, overrides, children }: WordsProviderProps): ReactElement {
  const above = useContext(WordsContext);
  const held = useMemo<HeldWords>(
    () => ({
      words: overrideMessages<HeldWords["words"]>(messages ?? above.words, overrides),
      isWhole: messages !== undefined || above.isWhole,
    }),
    [messages, above, overrides],
  );
  return <WordsContext.Provider value={held}>{children}</WordsContext.Provider>;
}

export interface ScreenWordsProps {
  screen: Screen;
  /** Its words in English, for where no catalogue was handed in. */
  english: Partial<Pick<Messages, Screen>>;
  children?: ReactNode;
}

/** Brings the English words of one screen, below what the host has put in their place. */
export function ScreenWords({ screen, english, children }: ScreenWordsProps): ReactElement {
  const above = useContext(WordsContext);
  const held = useMemo<HeldWords>(
    () => (above.isWhole ? above : { ...above, words: withEnglish(above.words, screen, english) }),
    [above, screen, english],
  );
  return <WordsContext.Provider value={held}>{children}</WordsContext.Provider>;
}

function withEnglish(
  words: HeldWords["words"],
  screen: Screen,
  english: ScreenWordsProps["english"],
): HeldWords["words"] {
  const given: DeepPartial<HeldWords["words"]> = { [screen]: words[screen] };
  return { ...words, [screen]: overrideMessages<DeepPartial<Messages>>(english, given)[screen] };
}

/** The words in force here, as far as this screen has them. */
export function useWords(): Messages {
  return useHeldWords().words as Messages;
}

/** What is held here, and whether it is all there is. */
export function useHeldWords(): HeldWords {
  return useContext(WordsContext);
}
