"use client";
import { useDeferredValue } from "react";
import type { TextMeasure } from "@tidewire/core/composer";
import type { ComposerProblem } from "./composer-checks.js";
import { useComposer, useComposerStore } from "./composer-context.js";
import { useChosenChannels } from "./use-composer-channels.js";

/** What each chosen channel counts, with every key press. */
export function useMeasures(): Readonly<Record<string, TextMeasure>> {
  const { checks } = useComposerStore();
  const text = useComposer((state) => state.text);
  const texts = useComposer((state) => state.texts);
  const media = useComposer((state) => state.media);
  return checks.measure(text, texts, useChosenChannels(), media);
}

/** What stands against the draft; it may come a moment after the key press. */
export function useProblems(): readonly ComposerProblem[] {
  const { checks } = useComposerStore();
  const text = useDeferredValue(useComposer((state) => state.text));
  const texts = useDeferredValue(useComposer((state) => state.texts));
  const media = useDeferredValue(useComposer((state) => state.media));
  return checks.problems(text, texts, media, useChosenChannels());
}

/** The channel of the shared text that has the least room left. */
export function useShortest(): { readonly channelId: string; readonly measure: TextMeasure } | undefined {
  const measures = useMeasures();
  const texts = useComposer((state) => state.texts);
  const [shortest] = Object.entries(measures)
    .filter(([id, { remaining }]) => texts[id] === undefined && remaining !== undefined)
    .toSorted(([, a], [, b]) => (a.remaining ?? 0) - (b.remaining ?? 0));
  return shortest && { channelId: shortest[0], measure: shortest[1] };
}
