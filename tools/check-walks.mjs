// Random command steps over the engine, in as many processes as there are cores, each with its own seed.
// `--steps 10000` takes so many in all; `--seed` begins with it. What fails is told with the command that repeats it.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { steps: { type: "string", default: "1000000" }, seed: { type: "string" } },
});
const stepsInWalk = 250;
const file = "packages/adapters/src/server/engine.model.test.ts";
const walks = Math.ceil(Number(values.steps) / stepsInWalk);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const processes = Math.min(availableParallelism(), walks);
console.log(`${walks * stepsInWalk} steps in ${walks} walks, ${processes} processes, seed ${seed}`);

const ends = await Promise.all(
  Array.from({ length: processes }, async (_, index) => {
    const share = Math.floor(walks / processes) + (index < walks % processes ? 1 : 0);
    const env = { LONG: "1", MODEL_RUNS: String(share), MODEL_SEED: String(seed + index) };
    const begun = performance.now();
    const child = spawn("vitest", ["run", "--project", "unit", file], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    const status = await new Promise((resolve) => child.once("close", resolve));
    const seconds = (performance.now() - begun) / 1000;
    const steps = share * stepsInWalk;
    const repeat = Object.entries(env)
      .map(([name, value]) => `${name}=${value}`)
      .join(" ");
    if (status === 0)
      console.log(
        `${steps} steps from seed ${env.MODEL_SEED} keep every invariant: ${(steps / seconds).toFixed(0)} a second`,
      );
    else console.error(`${output.slice(-6_000)}\nRepeat with: ${repeat} vitest run --project unit ${file}`);
    return status;
  }),
);
process.exit(ends.every((status) => status === 0) ? 0 : 1);
