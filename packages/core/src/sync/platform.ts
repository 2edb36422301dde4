import type { Instant } from "../basics.js";

/** What the surroundings lend: a clock, timers, unique keys and chance; core has none of its own. */
export interface Platform {
  readonly now: () => Instant;
  /** Runs once after so many milliseconds; answers how to call it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** A key that nobody else makes, at most 255 characters; sortable by time, e.g. a UUIDv7. */
  readonly newKey: () => string;
  /** A number from 0 to 1. */
  readonly random: () => number;
}
