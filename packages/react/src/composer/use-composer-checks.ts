"use client";
import { useDeferredValue } from "react";
import type { TextMeasure } from "@tidewire/core/composer";
import { useLate } from "../primitives/late.js";
import type { ComposerProblem } from "./composer-checks.js";
import { useComposer, useComposerStore } from "./composer-context.js";
import { lateChecks, type LateChecks } from "./late-checks.js";
import { useChosenChannels } from "./use-composer-channels.js";

const nothing = {};
const none: readonly never[] = [];

/** Counting and checking, as soon as they are there. */
export function useLateChecks(): LateChecks | undefined {
  return useLate(lateChecks, true);
}

/** What each chosen channel counts, with every key press. */
export function useMeasures(): Readonly<Record<string, TextMeasure>> {
  const store = useComposerStore();
  const checks = store.checksBy(useLateChecks());
  const text = useComposer((state) => state.text);
  const texts = useComposer((state) => state.texts);
  const media = useComposer((state) => state.media);
  const channels = useChosenChannels();
  return checks?.measure(text, texts, channels, media) ?? nothing;
}

/** What stands against the draft; it may come a moment after the key press. */
export function useProblems(): readonly ComposerProblem[] {
  const store = useComposerStore();
  const checks = store.checksBy(useLateChecks());
  const text = useDeferredValue(useComposer((state) => state.text));
  const texts = useDeferredValue(useComposer((state) => state.texts));
  const media = useDeferredValue(useComposer((state) => state.media));
  const channels = useChosenChannels();
  return checks?.problems(text, texts, media, channels) ?? none;
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
