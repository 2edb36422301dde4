// `npm test`: every check. Prints what each part took; the last line is the sum.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureChromium } from "./browser.mjs";
import { writeCoverage } from "./coverage.mjs";
import { ensurePostgres } from "./postgres.mjs";
import { step } from "./step.mjs";

const results = "node_modules/.cache/tidewire-tests";
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const env = {
  CHROMIUM_BIN: ensureChromium(),
  POSTGRES_BIN: ensurePostgres() ?? "",
  ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
};
const tests = (name, ...projects) => {
  const file = `${results}/${name.replaceAll(" ", "-")}.json`;
  const args = [
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  return { name, file, run: () => step(name, "vitest", args, env) };
};
const check = (name, command, ...args) => ({ name, run: () => step(name, command, args, env) });

const parts = [
  check("lint and format", "node", "tools/lint.mjs"),
  check("types", "tsc", "-b"),
  check("build", "pnpm", "-r", "--filter", "./packages/*", "run", "build"),
  check("packages", "node", "tools/check-packages.mjs"),
  check("sizes", "node", "tools/check-sizes.mjs"),
  check("quick start from packed packages", "node", "tools/check-quick-start.mjs"),
  check("command line and counting from the packed package", "node", "tools/check-command-line.mjs"),
  tests("unit tests", "unit"),
  tests("browser tests", "browser"),
  tests("stories", "storybook"),
  check("broken on purpose, and caught", "node", "tools/check-mutants.mjs"),
  check("server render and hydration", "node", "tools/check-hydration.mjs"),
  check("axe is on", "node", "tools/check-axe.mjs"),
  check("storybook build", "pnpm", "--filter", "@tidewire/storybook", "run", "build"),
  check("the main job, end to end", "node", "tools/check-main-job.mjs"),
].filter(({ name }) => process.argv.length === 2 || process.argv.slice(2).some((word) => name.includes(word)));

let passed = 0;
let failed = 0;
let skipped = 0;
const times = [];
for (const part of parts) {
  const { ok, seconds } = part.run();
  times.push(`${part.name}: ${seconds.toFixed(1)} s${ok ? "" : ", FAILED"}`);
  const summary = part.file && existsSync(part.file) ? JSON.parse(readFileSync(part.file, "utf8")) : undefined;
  if (summary) {
    passed += summary.numPassedTests;
    failed += summary.numFailedTests;
    skipped += summary.numPendingTests + summary.numTodoTests;
    if (!ok && summary.numFailedTests === 0) failed++;
  } else if (ok) passed++;
  else failed++;
}
if (process.argv.length === 2) writeCoverage(results);

console.log(`\n${times.join("\n")}\n`);
if (process.env.CI && skipped > 0) console.log("On CI a skipped test is a failure.");
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || (process.env.CI && skipped > 0) ? 1 : 0);
