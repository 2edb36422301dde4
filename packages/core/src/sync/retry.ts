import { day, second } from "../basics.js";

/** How long to wait before the next attempt: full jitter under a doubling ceiling of at most a minute, never sooner than the server asked. */
export function retryDelay(attempts: number, random: number, retryAfterSeconds = 0): number {
  const ceiling = Math.min(60 * second, 0.5 * second * 2 ** Math.min(attempts, 10));
  // Nonsense is not waited for; and a timer of more than 24 days would run at once.
  const asked = Number.isFinite(retryAfterSeconds) ? Math.min(retryAfterSeconds * second, day) : 0;
  return Math.max(random * ceiling, asked);
}
