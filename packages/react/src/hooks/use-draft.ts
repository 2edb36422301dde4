"use client";
import { useCallback } from "react";
import { useClient } from "../provider/client-context.js";
import { useSnapshot } from "./use-snapshot.js";

/** Text under way at a place (`reply:<id>`, `note:<id>`, `post:<id>`), kept across reloads; and how to change it. */
export function useDraft(place: string): readonly [string, (text: string) => void] {
  const { drafts } = useClient();
  // In one frame with the key press: a textarea that is told its text later moves its caret to the end.
  const text = useSnapshot(drafts.view, { sync: true }).texts[place] ?? "";
  const set = useCallback((next: string) => drafts.set(place, next), [drafts, place]);
  return [text, set];
}
