import { later } from "../basics.js";
import type { Platform } from "../sync/platform.js";

/** A platform whose time moves only when told. */
export interface HeldPlatform extends Platform {
  /** Lets time pass: runs what becomes due, and lets promises settle in between. */
  pass(milliseconds: number): Promise<void>;
}

/** Lets everything that waits on promises only go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve();
}

/** A held clock that starts at an instant; chance from a seed, keys counted. */
export function heldPlatform(start: string, name: string, seed = 1): HeldPlatform {
  let now = start;
  let state = seed;
  let keys = 0;
  let timers: { at: string; run: () => void }[] = [];
  return {
    now: () => now,
    newKey: () => `${name}-${String(++keys).padStart(6, "0")}`,
    random: () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    },
    after(milliseconds, run) {
      const timer = { at: later(now, milliseconds), run };
      timers.push(timer);
      return () => (timers = timers.filter((each) => each !== timer));
    },
    async pass(milliseconds) {
      const end = later(now, milliseconds);
      await settle();
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).sort((one, other) => (one.at < other.at ? -1 : 1))[0];
        if (!next) break;
        timers = timers.filter((each) => each !== next);
        if (next.at > now) now = next.at;
        next.run();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}
