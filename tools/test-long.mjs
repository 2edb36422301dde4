// `npm run test:long`: the long forms. Prints what each part took; the last line is the sum.
import { ensureChromium } from "./browser.mjs";
import { ensurePostgres } from "./postgres.mjs";
import { step } from "./step.mjs";

const env = { CHROMIUM_BIN: ensureChromium(), POSTGRES_BIN: ensurePostgres() ?? "", LONG: "1", NO_COLOR: "1" };
const vitest = (...args) => ["run", ...args];
/** Every long form is run once more over a product broken on purpose, small and often, and must catch it each time. */
const brokenFor = (form, what) => [
  `breakages that ${what} must catch`,
  "node",
  ["tools/check-mutants.mjs", "--form", form],
];

/** @type {[name: string, command: string, args: string[], more?: Record<string, string>][]} */
const every = [
  ["build", "pnpm", ["-r", "--filter", "./packages/*", "run", "build"]],
  ["1,000,000 random command steps over the engine, with the invariants", "node", ["tools/check-walks.mjs"]],
  brokenFor("walks", "the random steps"),
  [
    "200 kills of the server on each store",
    "vitest",
    vitest("--project", "unit", "packages/adapters/src/postgres/crash.test.ts"),
    { CRASH_ROUNDS: "200" },
  ],
  brokenFor("crashes", "the kills of the server"),
  [
    "20,000 random lives of clients, and of outboxes in several tabs, against faults",
    "vitest",
    vitest(
      "--project",
      "unit",
      "packages/core/src/client/client.test.ts",
      "packages/core/src/client/client-feed.model.test.ts",
      "packages/core/src/sync/outbox.model.test.ts",
    ),
    { CLIENT_RUNS: "20000", OUTBOX_RUNS: "20000" },
  ],
  brokenFor("clients", "these lives"),
  [
    "files cut, turned and lied about at every byte",
    "vitest",
    vitest("--project", "unit", "packages/core/src/composer/probe-media-hostile"),
  ],
  brokenFor("files", "these files"),
  [
    "200,000 fresh texts counted and linked as the networks' own libraries do it",
    "vitest",
    vitest(
      "--project",
      "unit",
      "packages/core/src/composer/measure-text.differential",
      "packages/core/src/composer/find-entities.differential",
      "packages/core/src/composer/grapheme-end",
    ),
  ],
  brokenFor("texts", "these texts"),
  ["breakages that the tests must catch", "node", ["tools/check-mutants.mjs"]],
  [
    "the main job, with 100 kills of the browser",
    "node",
    ["tools/check-main-job.mjs", "--browser-kills", "100", "--server-kills", "8"],
  ],
  ...["lost", "doubled"].map((broken) => [
    `the kills, with an answer ${broken} on purpose that they must catch`,
    "node",
    ["tools/check-main-job.mjs", "--only", "kills", "--browser-kills", "1", "--server-kills", "0", "--broken", broken],
  ]),
  ["all stories in every mode, and what is broken in one mode only", "node", ["tools/check-story-modes.mjs"]],
  ["React 18.3: all browser tests", "vitest", vitest("--project", "browser"), { TIDEWIRE_REACT: "18" }],
  ["React 18.3: all stories", "vitest", vitest("--project", "storybook"), { TIDEWIRE_REACT: "18" }],
  brokenFor("react18", "React 18.3"),
  ["React 19 and 18.3, rendered on a server", "node", ["tools/check-hydration.mjs"]],
];
const words = process.argv.slice(2);
const parts = every.filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)));

const results = parts.map(([name, command, args, more]) => ({
  name,
  ...step(name, command, args, { ...env, ...more }),
}));
console.log(
  `\n${results.map(({ name, ok, seconds }) => `${name}: ${seconds.toFixed(1)} s${ok ? "" : ", FAILED"}`).join("\n")}`,
);
const failed = results.filter(({ ok }) => !ok).length;
console.log(`${results.length - failed} passed, ${failed} failed, 0 skipped`);
process.exit(failed > 0 ? 1 : 0);
