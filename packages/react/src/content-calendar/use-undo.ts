"use client";
import { useCallback } from "react";
import { useAnnounce } from "../primitives/announcer.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import type { CalendarState } from "./calendar-state.js";

/** Takes the latest act back and tells so. */
export function useUndo(state: CalendarState): () => void {
  const client = useClient();
  const { undo } = useWords().common;
  const announce = useAnnounce();
  return useCallback(() => {
    const text = client.undo().allowed ? undo.undone : undo.nothingToUndo;
    state.told = { number: (state.told?.number ?? 0) + 1, text, undoable: false };
    announce(text);
  }, [client, undo, announce, state]);
}
