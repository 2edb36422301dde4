"use client";
import { useEffect, useRef } from "react";
import { useAnnounce } from "../primitives/announcer.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";

const steps = [0, 10, 20];
const pause = 1_000;

/** The step a count has come down to; `undefined` while there is plenty of room. */
export function countStep(remaining: number | undefined): number | "over" | undefined {
  if (remaining === undefined) return undefined;
  return remaining < 0 ? "over" : steps.find((step) => remaining <= step);
}

/** Says aloud that room runs out: at twenty, at ten, at none, and beyond; once a second at most. */
export function useCountAnnouncement(network: string, remaining: number | undefined): void {
  const announce = useAnnounce();
  const { left, over } = useWords().composer.editor;
  const format = useFormat();
  const step = countStep(remaining);
  const said = useRef<{ at: number; step: ReturnType<typeof countStep> }>({ at: 0, step });
  const text =
    remaining === undefined ? "" : (remaining < 0 ? over : left)({ network, count: Math.abs(remaining) }, format);
  const latest = useRef(text);
  latest.current = text;

  useEffect(() => {
    if (step === undefined || said.current.step === step) {
      said.current.step = step;
      return undefined;
    }
    const wait = Math.max(0, said.current.at + pause - Date.now());
    const timer = setTimeout(() => {
      said.current = { at: Date.now(), step };
      announce(latest.current);
    }, wait);
    return () => clearTimeout(timer);
  }, [announce, step]);
}
