"use client";
import { useMemo } from "react";
import { en } from "../messages/en/index.js";
import type { Messages } from "../messages/messages.js";
import { overrideMessages } from "../messages/override-messages.js";
import { useHeldWords } from "./words-context.js";

/** All words in force here, of every screen, for the host's own parts. */
export function useAllWords(): Messages {
  const { words, isWhole } = useHeldWords();
  return useMemo(() => (isWhole ? (words as Messages) : overrideMessages(en, words)), [words, isWhole]);
}
