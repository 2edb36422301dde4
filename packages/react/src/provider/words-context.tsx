"use client";
import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from "react";
import { en } from "../messages/en/index.js";
import type { Messages } from "../messages/messages.js";
import { overrideMessages, type DeepPartial } from "../messages/override-messages.js";

const WordsContext = createContext<Messages>(en);

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
  const words = useMemo(() => overrideMessages(messages ?? above, overrides), [messages, above, overrides]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** The words in force here. */
export function useWords(): Messages {
  return useContext(WordsContext);
}
