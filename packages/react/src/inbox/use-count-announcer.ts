"use client";
import { useEffect, useRef } from "react";
import { useAnnounce } from "../primitives/announcer.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";

const marks: readonly number[] = [20, 10, 0];

/** The mark that a count has passed last: silent until 20 are left, then at 20, 10, 0 and once over. */
export function markPassed(remaining: number): number | undefined {
  return remaining < 0 ? -1 : marks.findLast((mark) => remaining <= mark);
}

/** Tells those who hear the page when the end of the text comes near. */
export function useCountAnnouncer(remaining: number | undefined): void {
  const announce = useAnnounce();
  const format = useFormat();
  const { counter } = useWords().common;
  const last = useRef<number | undefined>(undefined);
  useEffect(() => {
    const mark = remaining === undefined ? undefined : markPassed(remaining);
    if (mark === last.current) return;
    last.current = mark;
    if (mark === undefined || remaining === undefined) return;
    announce(remaining < 0 ? counter.over({ count: -remaining }, format) : counter.left({ count: remaining }, format));
  }, [remaining, announce, counter, format]);
}
