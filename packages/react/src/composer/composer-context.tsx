"use client";
import { createContext, useCallback, useContext, useSyncExternalStore, type Context } from "react";
import { snapshot, subscribe } from "valtio/vanilla";
import type { ComposerState } from "./composer-state.js";
import type { ComposerStore } from "./composer-store.js";

/** What a root tells its parts beside its store. */
export interface ComposerFrame {
  readonly store: ComposerStore;
  readonly editedPostId: string | undefined;
  readonly onClose: (() => void) | undefined;
}

export const ComposerContext: Context<ComposerFrame | undefined> = createContext<ComposerFrame | undefined>(undefined);

/** The composer around a part; throws outside one. */
export function useComposerFrame(): ComposerFrame {
  const frame = useContext(ComposerContext);
  if (!frame) throw new Error("@tidewire/react: this part of the Composer stands outside a <Composer.Root>.");
  return frame;
}

export function useComposerStore(): ComposerStore {
  return useComposerFrame().store;
}

/** One thing of the composer's state; select whole values, and the part redraws only for those. */
export function useComposer<Value>(select: (state: Readonly<ComposerState>) => Value): Value {
  const { state } = useComposerStore();
  // In the same turn as the key press: a textarea that hears its own text late moves its caret to the end.
  const listen = useCallback((heard: () => void) => subscribe(state, heard, true), [state]);
  const read = () => select(snapshot(state) as Readonly<ComposerState>);
  return useSyncExternalStore(listen, read, read);
}
