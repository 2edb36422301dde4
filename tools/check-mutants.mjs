// Breaks the product on purpose, one breakage at a time, and fails if the tests do not notice.
import { spawnSync } from "node:child_process";
import { mutants } from "./mutants/mutants.mjs";

const wanted = process.argv.slice(2);
let survivors = 0;
for (const { name, tests } of mutants.filter(
  (mutant) => wanted.length === 0 || wanted.some((word) => mutant.name.includes(word)),
)) {
  const { status, stdout, stderr } = spawnSync(
    "vitest",
    ["run", "--project", "unit", "--bail", "1", ...tests.split(" ")],
    {
      env: { ...process.env, TIDEWIRE_MUTANT: name, NO_COLOR: "1" },
      encoding: "utf8",
    },
  );
  const output = stdout + stderr;
  const blind = output.includes("finds nothing to break") || !/Tests +.*failed/.test(output);
  const caught = status !== 0 && !blind;
  if (!caught) survivors++;
  console.log(`${caught ? "caught" : "SURVIVED"}: ${name}${blind && status !== 0 ? `\n${output.slice(-800)}` : ""}`);
}
process.exit(survivors > 0 ? 1 : 0);
