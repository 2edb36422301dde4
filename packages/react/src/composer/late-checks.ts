import { late, type Late } from "../primitives/late.js";

/** What counting and checking bring, once they are there. */
export type LateChecks = typeof import("./composer-checks.js");

/** Fetched as soon as a composer is drawn. */
export const lateChecks: Late<LateChecks> = late(() => import("./composer-checks.js"));

/** How long it waits, in milliseconds, before it asks again. */
const patience = 3_000;

/** The same for what cannot go on without: it is asked for until it comes. */
export async function checksThere(): Promise<LateChecks> {
  for (;;) {
    const checks = (await lateChecks.load()) ? lateChecks.get() : undefined;
    if (checks) return checks;
    await new Promise((resolve) => setTimeout(resolve, patience));
  }
}
