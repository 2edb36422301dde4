/** Where the present comes from; a test or a story hands in its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The present in steps, so that everything drawn together shows the same. */
export interface Ticker {
  readonly now: () => number;
  readonly subscribe: (onTick: () => void) => () => void;
}

const step = 30_000;

/** Follows a clock in steps of half a minute while somebody listens. */
export function createTicker(clock: Clock): Ticker {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let shown: number | undefined;

  return {
    now: () => (shown ??= clock.now()),
    subscribe(onTick) {
      listeners.add(onTick);
      timer ??= setInterval(() => {
        shown = clock.now();
        for (const listener of listeners) listener();
      }, step);
      return () => {
        listeners.delete(onTick);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
        shown = undefined;
      };
    },
  };
}
