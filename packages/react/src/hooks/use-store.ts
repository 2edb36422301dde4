"use client";
import { useEffect } from "react";
import { useSnapshot } from "./use-snapshot.js";

/** Starts a store of the client while the component is on the page, and answers its view. */
export function useStore<V extends object>(store: { readonly view: V; readonly start: () => () => void }): V {
  useEffect(() => store.start(), [store]);
  // Lists inside a view are refs: what a snapshot marks readonly is frozen anyway.
  return useSnapshot(store.view) as V;
}
