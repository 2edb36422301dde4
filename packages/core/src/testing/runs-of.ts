/**
 * How often a property is tried: so many times, or as many as the environment asks for, e.g. `CLIENT_RUNS=20000`.
 *
 * A failure tells a seed and a path; with them in `CLIENT_SEED` and `CLIENT_PATH` that one case is tried again.
 */
export function runsOf(
  name: "CLIENT" | "OUTBOX",
  usual: number,
): { readonly numRuns: number; readonly seed?: number; readonly path?: string; readonly endOnFailure: boolean } {
  const told = (what: string) => process.env[`${name}_${what}`];
  const [seed, path] = [told("SEED"), told("PATH")];
  return {
    numRuns: Number(told("RUNS") ?? usual),
    ...(seed !== undefined && { seed: Number(seed) }),
    ...(path !== undefined && { path }),
    // What a broken product does wrong need not be found at its smallest.
    endOnFailure: process.env["TIDEWIRE_MUTANT"] !== undefined,
  };
}

/** For how long so many runs may take, in milliseconds. */
export function patienceFor({ numRuns }: { readonly numRuns: number }): number {
  return 60_000 + numRuns * 100;
}
