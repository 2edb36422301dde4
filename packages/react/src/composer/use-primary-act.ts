"use client";
import { useWords } from "../provider/words-context.js";
import { useComposer, useComposerStore } from "./composer-context.js";
import { useLateChecks, useProblems } from "./use-composer-checks.js";
import { useComposerConflict, useComposerLock, useComposerPost } from "./use-composer-lock.js";

export interface PrimaryAct {
  readonly label: string;
  /** Nothing stands against it. */
  readonly isReady: boolean;
  /** How many problems block it. */
  readonly blockers: number;
  /** Does it, if nothing stands against it. */
  run(): void;
}

/** The one thing this composer is about to do: publish now, or schedule once a time is chosen. */
export function usePrimaryAct(): PrimaryAct {
  const store = useComposerStore();
  const { schedule } = useWords().composer;
  const hasTime = useComposer(({ when }) => when !== null);
  const waits = useComposer(({ media }) => media.some(({ stage }) => stage !== "ready"));
  const blockers = useProblems().filter(({ severity }) => severity === "error").length;
  const status = useComposerPost()?.status;
  const areChecked = useLateChecks() !== undefined;
  const lock = useComposerLock();
  const conflict = useComposerConflict();
  const isReady = areChecked && blockers === 0 && !waits && lock === undefined && conflict === undefined;
  const later = status === "scheduled" ? schedule.update : schedule.schedule;
  return {
    label: hasTime ? later : schedule.publishNow,
    isReady,
    blockers,
    run() {
      if (isReady) (hasTime ? store.schedule : store.publish)();
    },
  };
}
