import { join } from "node:path";
import { expect, test } from "vitest";
import { crashRounds } from "./testing/crash-rounds.js";
import { startPostgres } from "./testing/start-postgres.js";

const rounds = Number(process.env["CRASH_ROUNDS"] ?? (process.env["LONG"] ? 200 : 3));
const patience = rounds * 20_000 + 60_000;

test(
  "[I33] what was acknowledged survives a process that is killed, once, on PGlite",
  { timeout: patience },
  async () => {
    const { acked, calls } = await crashRounds((folder) => join(folder, "data"), rounds);
    expect(acked).toBeGreaterThan(rounds);
    expect(calls).toBeGreaterThan(0);
  },
);

test(
  "[I33] what was acknowledged survives a process that is killed, once, on PostgreSQL",
  { timeout: patience },
  async () => {
    const postgres = await startPostgres();
    try {
      const { acked, calls } = await crashRounds(() => postgres.url, rounds);
      expect(acked).toBeGreaterThan(rounds);
      expect(calls).toBeGreaterThan(0);
    } finally {
      await postgres.stop();
    }
  },
);
