import type { Backend } from "@tidewire/core/backend";
import { cases as allCases } from "./cases.js";
import { NotApplicable, type Case } from "./case.js";
import { createTrial } from "./trial.js";
import { missingIn, type World } from "./world.js";

/** What became of one case. */
export interface CaseResult {
  readonly key: string;
  readonly says: string;
  readonly status: "passed" | "failed" | "known-gap" | "not-applicable";
  readonly problem?: string;
}

/** Which cases run, for how long, and which are known to fail. */
export interface RunOptions {
  /** Cases that are known to fail, each with its reason; they count as gaps, and as passed once they hold. */
  readonly knownGaps?: Readonly<Record<string, string>>;
  /** Only these cases, by key or group. */
  readonly only?: readonly string[];
  /** After how many seconds a case has failed; by default 30. */
  readonly timeoutSeconds?: number;
}

/** Makes a world for one case, or just a backend. */
export type MakeBackend = () => World | Backend | Promise<World | Backend>;

/** Tries every promise in a fresh world, one after the other, and reports. */
export async function runCases(
  makeBackend: MakeBackend,
  { knownGaps = {}, only, timeoutSeconds = 30 }: RunOptions = {},
): Promise<{ results: CaseResult[] }> {
  const wanted = allCases.filter(({ key }) => !only || only.some((each) => key === each || key.startsWith(`${each}.`)));
  const results: CaseResult[] = [];
  for (const each of wanted) results.push(settled(await runCase(each, makeBackend, timeoutSeconds * 1_000), knownGaps));
  return { results };
}

async function runCase(each: Case, makeBackend: MakeBackend, timeout: number): Promise<CaseResult> {
  const { key, says, needs, run } = each;
  let world: World | undefined;
  let end: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const made = await makeBackend();
    world = "backend" in made ? made : { backend: made };
    const missing = missingIn(world, needs);
    if (missing.length > 0) return { key, says, status: "not-applicable", problem: `without ${missing.join(", ")}` };
    const trial = createTrial(world);
    end = trial.end;
    await Promise.race([
      run(trial),
      new Promise(
        (_, reject) =>
          (timer = setTimeout(() => reject(new Error(`not done after ${timeout / 1_000} seconds`)), timeout)),
      ),
    ]);
    return { key, says, status: "passed" };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { key, says, status: error instanceof NotApplicable ? "not-applicable" : "failed", problem };
  } finally {
    clearTimeout(timer);
    end?.();
    await world?.dispose?.();
  }
}

function settled(result: CaseResult, knownGaps: Readonly<Record<string, string>>): CaseResult {
  const reason = knownGaps[result.key];
  return result.status === "failed" && reason !== undefined
    ? { ...result, status: "known-gap", problem: `${reason} (${result.problem ?? ""})` }
    : result;
}
