// Runs every story, with axe and the checks of layout, in each mode that a person may have set.
// Then the stories that are broken in one mode only: each must be found in the runs of that mode and in no other, so that a mode is really on.
// `--broken` runs these alone; words choose modes, e.g. `dark` or `fi`.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { step } from "./step.mjs";

const { values, positionals: wanted } = parseArgs({
  options: { broken: { type: "boolean", default: false } },
  allowPositionals: true,
});
const modes = [
  { theme: "dark" },
  { direction: "rtl" },
  { density: "compact" },
  { locale: "fi" },
  { locale: "de", theme: "dark" },
  { forcedColors: "active" },
  { width: "390" },
];
const nameOf = (mode) =>
  Object.entries(mode)
    .map(([key, value]) => `${key} ${value}`)
    .join(", ") || "no mode";
const chosen = modes.filter((mode) => wanted.length === 0 || wanted.some((word) => nameOf(mode).includes(word)));
let failures = 0;

if (!values.broken)
  for (const mode of chosen) {
    const env = { TIDEWIRE_STORY_MODE: JSON.stringify(mode) };
    if (!step(`stories, ${nameOf(mode)}`, "vitest", ["run", "--project", "storybook"], env).ok) failures++;
  }

/** What the runs of a mode must find in the story that is named after it. */
const faults = {
  theme: /color-contrast/,
  direction: /Not mirrored/,
  density: /target-size/,
  locale: /Cut off/,
  forcedColors: /color-contrast/,
  width: /px wide/,
};
const file = "node_modules/.cache/tidewire-broken-in-a-mode.json";
mkdirSync("node_modules/.cache", { recursive: true });
for (const mode of [{}, ...chosen]) {
  rmSync(file, { force: true });
  spawnSync(
    "vitest",
    ["run", "--project", "storybook", "broken-in-a-mode", "--reporter=json", `--outputFile=${file}`],
    {
      env: { ...process.env, TIDEWIRE_BROKEN_STORIES: "1", TIDEWIRE_STORY_MODE: JSON.stringify(mode) },
      stdio: "ignore",
    },
  );
  const tests = JSON.parse(readFileSync(file, "utf8")).testResults.flatMap(({ assertionResults }) => assertionResults);
  for (const [key, fault] of Object.entries(faults)) {
    const { status, failureMessages } = tests.find(
      ({ title }) => title.replace(" ", "").toLowerCase() === key.toLowerCase(),
    );
    const isFound = status === "failed" && fault.test(failureMessages.join("\n"));
    const isRight = key in mode ? isFound : status === "passed";
    if (!isRight) failures++;
    if (key in mode) console.log(`${isFound ? "caught" : "SURVIVED"}: what is broken in ${key}, with ${nameOf(mode)}`);
    else if (!isRight)
      console.error(
        `What is broken in ${key} fails with ${nameOf(mode)}:\n${failureMessages.join("\n").slice(0, 800)}`,
      );
  }
}
process.exit(failures > 0 ? 1 : 0);
