"use client";
import { useCallback } from "react";
import { useAnnounce } from "../primitives/announcer.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar, type Calendar } from "./calendar-context.js";

/** Takes the latest act back and tells so, in a calendar that is at hand. */
export function useUndoIn({ tell }: Pick<Calendar, "tell">): () => void {
  const client = useClient();
  const { undo } = useWords().common;
  const announce = useAnnounce();
  return useCallback(() => {
    const text = client.undo().allowed ? undo.undone : undo.nothingToUndo;
    tell(text, false);
    announce(text);
  }, [client, undo, announce, tell]);
}

/** The same in the calendar that a part belongs to. */
export function useUndo(): () => void {
  return useUndoIn(useCalendar());
}
