// Which mutants each long form must catch by itself, and how small a run is enough to catch them.
import { clientMutants } from "./client-mutants.mjs";
import { crashMutants } from "./crash-mutants.mjs";
import { fileMutants } from "./file-mutants.mjs";
import { reactMutants } from "./react-mutants.mjs";
import { textMutants } from "./text-mutants.mjs";
import { walkMutants } from "./walk-mutants.mjs";

const breakLoaded = new URL("./break-loaded.mjs", import.meta.url).href;

/** @type {Readonly<Record<string, { tests?: string, project?: string, within?: string[], only?: string, env: Record<string, string>, fineWith?: Record<string, string>, mutants: { name: string, file: string, from: string, to: string, and?: [string, string][], tests?: string }[] }>>} */
export const longForms = {
  walks: {
    tests: "packages/adapters/src/server/engine.model.test.ts",
    env: { LONG: "1", MODEL_RUNS: "40", MODEL_SEED: "20261120" },
    mutants: walkMutants,
  },
  clients: {
    tests:
      "packages/core/src/client/client.test.ts packages/core/src/client/client-feed.model.test.ts packages/core/src/sync/outbox.model.test.ts",
    // The random runs alone, without the single cases beside them.
    only: "lost, doubled and failing|a late feed|outboxes of several tabs",
    env: { CLIENT_RUNS: "400", OUTBOX_RUNS: "400" },
    mutants: clientMutants,
  },
  crashes: {
    tests: "packages/adapters/src/postgres/crash.test.ts",
    within: ["PGlite", "PostgreSQL"],
    // The process that is killed is plain Node, which knows nothing of Vite's plugins.
    env: { CRASH_ROUNDS: "5", NODE_OPTIONS: `--import=${breakLoaded}` },
    mutants: crashMutants,
  },
  files: {
    tests: "packages/core/src/composer/probe-media-hostile.test.ts",
    env: { LONG: "" },
    mutants: fileMutants,
  },
  texts: { env: { LONG: "" }, mutants: textMutants },
  react18: {
    project: "browser",
    env: { TIDEWIRE_REACT: "18" },
    fineWith: { TIDEWIRE_REACT: "19" },
    mutants: reactMutants,
  },
};
