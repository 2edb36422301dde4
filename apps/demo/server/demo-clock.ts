import type { Instant } from "@tidewire/core/basics";

/** The machine's clock, moved forward by whoever plays with the demo. */
export interface DemoClock {
  now(): Instant;
  readonly offset: number;
  advance(milliseconds: number): Promise<Instant>;
}

/** `keep` stores the offset before anybody sees the new time, so that no crash turns the clock back. */
export function makeDemoClock(begin: number, keep: (offset: number) => Promise<void>): DemoClock {
  let offset = begin;
  const now = () => new Date(Date.now() + offset).toISOString();
  return {
    now,
    get offset() {
      return offset;
    },
    async advance(milliseconds) {
      await keep(offset + milliseconds);
      offset += milliseconds;
      return now();
    },
  };
}
