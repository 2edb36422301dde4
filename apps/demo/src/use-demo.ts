import { useCallback, useEffect, useState } from "react";
import { advanceClock, readDemo, signIn, type DemoState } from "./demo-api.ts";

export interface Demo {
  readonly state: DemoState | undefined;
  readonly failed: boolean;
  /** How far the demo's clock is ahead of this machine's, in milliseconds. */
  readonly ahead: number;
  /** Counts the steps of the clock: what measures itself against it begins anew with each. */
  readonly steps: number;
  readonly moving: boolean;
  advance(milliseconds: number): Promise<void>;
  switchTo(memberId: string): Promise<void>;
}

const aheadAt = (now: string): number => Date.parse(now) - Date.now();

/** The demo's state, asked once, and again until the server has started. */
export function useDemo(): Demo {
  const [state, setState] = useState<DemoState>();
  const [failed, setFailed] = useState(false);
  const [ahead, setAhead] = useState(0);
  const [steps, setSteps] = useState(0);
  const [moving, setMoving] = useState(false);

  const read = useCallback(async () => {
    try {
      const found = await readDemo();
      setAhead(aheadAt(found.now));
      setState(found);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, []);
  useEffect(() => void read(), [read]);
  useEffect(() => {
    if (!failed) return undefined;
    const again = setTimeout(() => void read(), 1_500);
    return () => clearTimeout(again);
  });

  const advance = useCallback(async (milliseconds: number) => {
    setMoving(true);
    try {
      const { now } = await advanceClock(milliseconds);
      setAhead(aheadAt(now));
      setSteps((count) => count + 1);
    } finally {
      setMoving(false);
    }
  }, []);
  const switchTo = useCallback(
    async (memberId: string) => {
      await signIn(memberId);
      await read();
    },
    [read],
  );
  return { state, failed, ahead, steps, moving, advance, switchTo };
}
