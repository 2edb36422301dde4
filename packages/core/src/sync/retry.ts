import { second } from "../basics.js";

/** How long to wait before the next attempt: full jitter under a doubling ceiling of at most a minute, never sooner than the server asked. */
export function retryDelay(attempts: number, random: number, retryAfterSeconds = 0): number {
  const ceiling = Math.min(60 * second, 0.5 * second * 2 ** Math.min(attempts, 10));
  return Math.max(random * ceiling, retryAfterSeconds * second);
}
