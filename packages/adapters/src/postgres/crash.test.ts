import { join } from "node:path";
import { expect, test } from "vitest";
import { crashRounds } from "./testing/crash-rounds.js";
import { startPostgres } from "./testing/start-postgres.js";

const rounds = Number(process.env["CRASH_ROUNDS"] ?? 3);
const patience = rounds * 20_000 + 60_000;

/** Kills so often, and tells how much that put to the test. */
async function killed(store: string, target: (folder: string) => string): Promise<void> {
  const { acked, calls } = await crashRounds(target, rounds);
  console.log(`${rounds} kills on ${store}: ${acked} acknowledged, 0 lost; ${calls} calls of networks, 0 doubled`);
  expect(acked).toBeGreaterThan(rounds);
  expect(calls).toBeGreaterThan(0);
}

test("[I33] what was acknowledged survives a process that is killed, once, on PGlite", { timeout: patience }, () =>
  killed("PGlite", (folder) => join(folder, "data")),
);

test(
  "[I33] what was acknowledged survives a process that is killed, once, on PostgreSQL",
  { timeout: patience },
  async () => {
    const postgres = await startPostgres();
    try {
      await killed("PostgreSQL", () => postgres.url);
    } finally {
      await postgres.stop();
    }
  },
);
