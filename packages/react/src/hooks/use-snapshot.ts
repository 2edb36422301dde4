"use client";
import { useSnapshot as useFollowed } from "valtio/react";
import { snapshot } from "valtio/vanilla";

/** What a state shows now, drawn anew when what was read of it changes; a server has nothing to follow, and React 18 says so aloud. */
export const useSnapshot: typeof useFollowed =
  typeof document === "undefined" ? (state) => snapshot(state) : useFollowed;
