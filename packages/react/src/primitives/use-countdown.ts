"use client";
import { useEffect, useRef } from "react";

const least = 1_000;

/** Calls `onEnd` once after `milliseconds`, not counting the time it is held. */
export function useCountdown(milliseconds: number, held: boolean, onEnd: () => void): void {
  const left = useRef(milliseconds);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (held) return undefined;
    const from = Date.now();
    const timer = setTimeout(() => end.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(least, left.current - (Date.now() - from));
    };
  }, [held]);
}
