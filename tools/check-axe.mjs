// Runs the stories that are broken on purpose, and fails unless axe finds a fault in every one.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";

const file = "node_modules/.cache/tidewire-broken-stories.json";
mkdirSync("node_modules/.cache", { recursive: true });
spawnSync("vitest", ["run", "--project", "storybook", "broken-on-purpose", "--reporter=json", `--outputFile=${file}`], {
  env: { ...process.env, TIDEWIRE_BROKEN_STORIES: "1" },
  stdio: "ignore",
});
const { testResults } = JSON.parse(readFileSync(file, "utf8"));
const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
const found = tests.filter(
  ({ status, failureMessages }) => status === "failed" && /violation/i.test(failureMessages.join("\n")),
);
for (const { title } of found) console.log(`axe finds the fault in "${title}"`);
if (tests.length !== 3 || found.length !== 3) {
  console.error(`axe found ${found.length} of ${tests.length} planted faults; three were planted.`);
  process.exit(1);
}
