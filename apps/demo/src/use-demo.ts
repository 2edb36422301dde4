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
const retryAfter = 1_500;

/** The demo's state, asked until the server has started. */
export function useDemo(): Demo {
  const [state, setState] = useState<DemoState>();
  const [tries, setTries] = useState(0);
  const [ahead, setAhead] = useState(0);
  const [steps, setSteps] = useState(0);
  const [moving, setMoving] = useState(false);

  const take = useCallback((found: DemoState) => {
    setAhead(aheadAt(found.now));
    setState(found);
  }, []);
  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    readDemo().then(
      (found) => !left && take(found),
      () => {
        if (!left) again = setTimeout(() => setTries((count) => count + 1), tries === 0 ? 0 : retryAfter);
      },
    );
    return () => {
      left = true;
      clearTimeout(again);
    };
  }, [tries, take]);

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
      take(await readDemo());
    },
    [take],
  );
  return { state, failed: !state && tries > 0, ahead, steps, moving, advance, switchTo };
}
