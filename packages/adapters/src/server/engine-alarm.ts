/** Something to wait on: a ring, a time, or an abort, whichever comes first. */
export interface Alarm {
  ring(): void;
  rings(withinMilliseconds: number): Promise<void>;
}

/** Makes an alarm. A ring that nobody waits for is kept for the next who does. */
export function createAlarm(signal: AbortSignal): Alarm {
  let rung = false;
  let wake: (() => void) | undefined;

  function ring(): void {
    rung = true;
    wake?.();
  }

  signal.addEventListener("abort", ring, { once: true });
  return {
    ring,
    async rings(within) {
      if (!rung) {
        let timer: ReturnType<typeof setTimeout> | undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
          timer = setTimeout(resolve, within);
        });
        clearTimeout(timer);
        wake = undefined;
      }
      rung = false;
    },
  };
}
